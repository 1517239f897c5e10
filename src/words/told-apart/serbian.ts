import type { LanguageWords } from '../../leads/text/language-words';

/** Written in two scripts. */
export const serbian: LanguageWords = {
  language: 'sr',
  detection: {
    words: `
      ako, ali, bilo, bio, biti, da, dobro, gde, hvala, i, ili, ima, imam, imamo, iz, je, jer, još, kad, kada,
      kako, kao, kod, koja, koje, koji, lepo, li, mi, može, na, nas, naš, ne, nije, od, ovo, po, posle, pre,
      puno, sam, samo, se, smo, ste, su, sve, tako, te, to, u, uvek, vas, vaš, već, vi, više, za, šta, što,
      ако, али, без, било, био, бити, вас, ваш, већ, ви, више, где, године, да, данас, добро, за, и, из,
      између, или, има, имам, имамо, кад, када, како, као, код, која, које, који, кроз, лепо, ли, ми, може,
      можемо, молим, на, нас, наш, не, неко, нешто, никад, ништа, није, ово, од, по, после, пре, пуно, сада,
      сам, само, све, се, смо, сте, су, тако, то, у, увек, увијек, хвала, шта, што, је, јер, још
    `,
    letters: 'čđђјљњћџ',
  },
};
