import * as v from 'valibot';
import { levelSchema } from './headline';
import { degreeSchema } from './person';
import { deeds, type Facets } from './queue-row';
import { idUpTo, listUpTo, longest, textUpTo } from './text-up-to';

/** Which people of the queue to show. An empty list asks for nothing; every filled one must be met by one entry. */
export const queueFilterSchema = v.object({
  /** On which posts. */
  posts: listUpTo(idUpTo(100), 10_000),
  /** How senior. */
  levels: listUpTo(levelSchema, 100),
  /** Ids of profiles; `any` = whoever fits one of them. */
  fits: listUpTo(idUpTo(500), 1000),
  /** How far from the user. */
  degrees: listUpTo(degreeSchema, 10),
  /** What they did. */
  did: listUpTo(v.picklist(deeds), 10),
});
export type QueueFilter = v.InferOutput<typeof queueFilterSchema>;

/** A filter the user gave a name. */
export const savedFilterSchema = v.object({
  /** Its own id. */
  id: idUpTo(500),
  /** What the user calls it. */
  name: textUpTo(longest),
  /** What it asks for. */
  filter: queueFilterSchema,
});
export type SavedFilter = v.InferOutput<typeof savedFilterSchema>;

export const noFilter: QueueFilter = { posts: [], levels: [], fits: [], degrees: [], did: [] };

/** True when somebody passes. Newer than `newerThan` (epoch ms) means: a reason of theirs was first seen after it. */
export function passesFilter(facets: Facets, filter: QueueFilter, newerThan = 0): boolean {
  return (
    facets.newestAt > newerThan &&
    meets(filter.posts, facets.posts) &&
    meets(filter.levels, [facets.level]) &&
    meets(filter.fits, facets.fits.length > 0 ? [...facets.fits, 'any'] : []) &&
    meets(filter.degrees, facets.degree === null ? [] : [facets.degree]) &&
    meets(filter.did, facets.did)
  );
}

function meets<T>(wanted: readonly T[], has: readonly T[]): boolean {
  return wanted.length === 0 || wanted.some((one) => has.includes(one));
}

/** True when a filter lets everybody through. */
export function isOpenFilter(filter: QueueFilter): boolean {
  return Object.values(filter).every((list) => list.length === 0);
}
