import type { Engagement } from './engagement';
import { type Fit, readFit } from './fit';
import type { Headline } from './headline';
import type { OrderSettings } from './order-settings';
import { readTitle } from './read-title';
import { type PostTimes, queueRank } from './warmth';

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
