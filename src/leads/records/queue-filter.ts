import type { Level } from './headline';
import type { Degree } from './person';
import type { Deed, Facets } from './queue-row';

/** Which people of the queue to show. An empty list asks for nothing; every filled one must be met by one entry. */
export type QueueFilter = {
  posts: string[];
  levels: Level[];
  /** Ids of profiles; `any` = whoever fits one of them. */
  fits: string[];
  degrees: Degree[];
  did: Deed[];
};

/** A filter the user gave a name. */
export type SavedFilter = { id: string; name: string; filter: QueueFilter };

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
