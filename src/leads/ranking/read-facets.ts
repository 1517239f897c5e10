import { asksQuestion } from '../posts/asks-question';
import type { Fit } from '../records/card';
import { type Engagement, meterOf } from '../records/engagement';
import type { Level } from '../records/headline';
import type { Degree } from '../records/person';
import type { Deed, Facets } from '../records/queue-row';
import { deeds } from '../records/queue-row';

/** `engagements`: all of one person's. */
export function readFacets(
  engagements: readonly Engagement[],
  person: { degree: Degree | null },
  level: Level,
  fit: Fit,
): Facets {
  const asked = engagements.some(
    ({ kind, text }) => meterOf(kind) === 'comment' && text !== null && asksQuestion(text),
  );
  const kinds = new Set<Deed>(engagements.map(({ kind }) => meterOf(kind)));
  if (asked) kinds.add('question');
  return {
    level,
    fits: fit.profileIds,
    degree: person.degree,
    posts: [...new Set(engagements.map(({ postId }) => postId))].sort(),
    did: deeds.filter((deed) => kinds.has(deed)),
    newestAt: engagements.reduce((latest, { seenAt }) => Math.max(latest, seenAt), 0),
  };
}
