import type { Because } from '../../leads/card';
import type { Degree } from '../../leads/person';
import { plural, t } from './t';
import { day, days } from './time';

/** The one sentence that says why this person: "Commented twice in 9 days · asked a question · not connected". */
export function why(because: Because, degree: Degree | null): string {
  const parts = [whatTheyDid(because)];
  if (because.asked) parts.push(t('whyAsked'));
  if (degree !== null) parts.push(degree === 1 ? t('whyConnected') : t('whyNotConnected'));
  return parts.filter(Boolean).join(' · ');
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
