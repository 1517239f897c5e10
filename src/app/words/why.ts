import type { Because, Card, Fit } from '../../leads/records/card';
import type { FitProfile } from '../../leads/records/order-settings';
import type { Degree } from '../../leads/records/person';
import { day, days } from './ago';
import { isolate, language, plural, t } from './t';

export type WhyFacts = Pick<Card, 'because' | 'title' | 'fit'> & { person: { degree: Degree | null } };
export type ProfileName = Pick<FitProfile, 'id' | 'name'>;

/**
 * The one sentence that says why this person: "Commented twice in 9 days · asked a question · CFO · fits “Plant
 * heads” · not connected". What nobody said is left out.
 */
export function why({ because, title, fit, person }: WhyFacts, profiles: readonly ProfileName[]): string {
  const parts = [
    whatTheyDid(because),
    because.asked && t('whyAsked'),
    title.because !== null && isolate(title.because),
    sayFit(fit, profiles),
    person.degree !== null && t(person.degree === 1 ? 'whyConnected' : 'whyNotConnected'),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** "fits “Plant heads”", or what speaks against them; nothing when nobody can tell. */
export function sayFit({ is, profileIds, because }: Fit, profiles: readonly ProfileName[]): string {
  if (is === 'outside') {
    return because.length > 0 ? t('whyOutsideFor', listQuoted(because)) : t('whyOutside');
  }
  const names = profiles.filter(({ id }) => profileIds.includes(id)).map(({ name }) => name);
  return is === 'fits' && names.length > 0 ? t('whyFits', listQuoted(names)) : '';
}

function listQuoted(words: readonly string[]): string {
  const quoted = words.map((each) => t('quoted', isolate(each)));
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(quoted);
}

function whatTheyDid(because: Because): string {
  const acts: string[] = [];
  if (because.comments > 0) acts.push(times('whyCommented', because.comments));
  if (because.reposts > 0) acts.push(times('whyReposted', because.reposts));
  if (because.reactions > 0) acts.push(times('whyReacted', because.reactions));
  const [first = '', ...rest] = acts;
  const joined = rest.length ? t('whyAnd', first, rest.join(t('whyComma'))) : first;
  return capitalise([joined, extent(because)].filter(Boolean).join(' '));
}

function times(key: 'whyCommented' | 'whyReposted' | 'whyReacted', count: number): string {
  return count === 2 ? t(`${key}Twice`) : plural(key, count);
}

/** Over how many posts, or else over how many days; nothing for a single reason. */
function extent({ comments, reactions, reposts, posts, firstAt, lastAt }: Because): string {
  if (posts > 1) return plural('whyOnPosts', posts);
  const spanned = lastAt - firstAt;
  return comments + reactions + reposts > 1 && spanned >= day ? t('whyIn', days(spanned)) : '';
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
