import type { Fit } from '../records/card';
import type { Engagement } from '../records/engagement';
import { type Title, titleOf } from '../records/headline';
import type { OrderSettings } from '../records/order-settings';
import type { Person } from '../records/person';
import { readFit } from './read-fit';
import { type PostTimes, queueRank } from './warmth-of';

/** A person's place in the queue, and what it was read from. */
export type Ranked = { score: number; title: Title; fit: Fit };

/** The one way from a person and reasons to a place; `posts` by id, `now` in epoch ms. */
export function rankPerson(
  person: Pick<Person, 'headline' | 'title'>,
  engagements: readonly Engagement[],
  { profiles, weights }: OrderSettings,
  posts: ReadonlyMap<string, PostTimes>,
  now: number,
): Ranked {
  const title = titleOf(person);
  const fit = readFit(person.headline, title, profiles);
  const qualities = { level: title.level, fit: fit.is };
  return { score: queueRank(engagements, now, { qualities, weights, posts }), title, fit };
}
