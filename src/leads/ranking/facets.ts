import { asksQuestion } from '../posts/comment-words';
import { type Engagement, type MeteredKind, meterOf } from '../records/engagement';
import type { Level } from '../records/headline';
import type { Degree } from '../records/person';
import type { Fit } from './fit';

/** What somebody did, as a filter asks for it. */
export type Deed = MeteredKind | 'question';
export const deeds = ['comment', 'question', 'repost', 'reaction'] as const satisfies Deed[];

/** By what the queue can be filtered; written beside each person's place in it. */
export type Facets = {
  level: Level;
  /** The profiles that fit, by id. */
  fits: string[];
  degree: Degree | null;
  posts: string[];
  did: Deed[];
  /** When their newest reason was first seen, epoch ms. */
  newestAt: number;
};

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
