import type { Because, Card, Fit } from '../../leads/records/card';
import type { FitProfile } from '../../leads/records/order-settings';
import type { Degree } from '../../leads/records/person';
import { day, days } from './ago';
import { facts, isolate, list, plural, t } from './t';

export type WhyFacts = Pick<Card, 'because' | 'title' | 'fit'> & { person: { degree: Degree | null } };
export type ProfileName = Pick<FitProfile, 'id' | 'name'>;

/**
 * The one sentence that says why this person: "Commented twice in 9 days · asked a question · CFO · fits “Plant
 * heads” · not connected". What nobody said is left out.
 */
export function why({ because, title, fit, person }: WhyFacts, profiles: readonly ProfileName[]): string {
  return facts(
    whatTheyDid(because),
    because.asked && t('whyAsked'),
    title.because !== null && isolate(title.because),
    sayFit(fit, profiles),
    person.degree !== null && t(person.degree === 1 ? 'whyConnected' : 'whyNotConnected'),
  );
}

/** "fits “Plant heads”", or what speaks against them; nothing when nobody can tell. */
export function sayFit({ is, profileIds, because }: Fit, profiles: readonly ProfileName[]): string {
  if (is === 'outside') {
    return because.length > 0 ? t('whyOutsideFor', listQuoted(because)) : t('whyOutside');
  }
  const names = profiles.filter(({ id }) => profileIds.includes(id)).map(({ name }) => name);
  return is === 'fits' && names.length > 0 ? t('whyFits', listQuoted(names)) : '';
}

export function listQuoted(words: readonly string[]): string {
  return list(
    words.map((each) => t('quoted', isolate(each))),
    'conjunction',
  );
}

function whatTheyDid(because: Because): string {
  const acts: string[] = [];
  if (because.comments > 0) acts.push(times('whyCommented', because.comments));
  if (because.reposts > 0) acts.push(times('whyReposted', because.reposts));
  if (because.reactions > 0) acts.push(times('whyReacted', because.reactions));
  return capitalise(withExtent(list(acts, 'conjunction'), because));
}

function times(key: 'whyCommented' | 'whyReposted' | 'whyReacted', count: number): string {
  return count === 2 ? t(`${key}Twice`) : plural(key, count);
}

/** Over how many posts, or else over how many days; nothing for a single reason. */
function withExtent(acts: string, { comments, reactions, reposts, posts, firstAt, lastAt }: Because): string {
  if (posts > 1) return plural('whyOnPosts', posts, acts);
  const spanned = lastAt - firstAt;
  return comments + reactions + reposts > 1 && spanned >= day ? t('whyIn', acts, days(spanned)) : acts;
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
