import type { LanguageWords } from '../../leads/text/language-words';

export const macedonian: LanguageWords = {
  language: 'mk',
  detection: {
    words: `
      беше, благодарам, веќе, ви, вие, во, да, дека, до, добро, е, за, зошто, и, или, има, исто, каде, како,
      кога, кои, кој, која, ли, ми, многу, може, му, на, не, нема, ни, ние, но, ова, од, по, при, само, се,
      сме, со, сте, сум, ти, тие, уште, што, јас, ќе
    `,
    letters: 'ѓѕјљњќџ',
  },
};
