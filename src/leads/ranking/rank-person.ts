import { readTitle } from '../people/read-title';
import type { Fit } from '../records/card';
import type { Engagement } from '../records/engagement';
import type { Headline } from '../records/headline';
import type { OrderSettings } from '../records/order-settings';
import { readFit } from './read-fit';
import { type PostTimes, queueRank } from './warmth-of';

/** A person's place in the queue, and what it was read from. */
export type Ranked = { score: number; title: Headline; fit: Fit };

/** The one way from a headline and reasons to a place; `posts` by id, `now` in epoch ms. */
export function rankPerson(
  headline: string | null,
  engagements: readonly Engagement[],
  { profiles, weights }: OrderSettings,
  posts: ReadonlyMap<string, PostTimes>,
  now: number,
): Ranked {
  const title = readTitle(headline);
  const fit = readFit(headline, title, profiles);
  const qualities = { level: title.level, fit: fit.is };
  return { score: queueRank(engagements, now, { qualities, weights, posts }), title, fit };
}
