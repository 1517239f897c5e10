import type { PageState } from '../../capture/page-state';
import { type Meter, readMeter } from '../../leads/completeness';
import type { Self } from '../../leads/person';
import type { SeenPost } from '../../leads/post';
import type { Problem } from '../../leads/problem';
import type { Receipt } from '../../leads/receipt';
import { findPost, loadMeters, loadNewestPost, loadPostProblems } from '../../storage/load-posts';
import { loadReceipt } from '../../storage/load-receipt';
import { useLive } from './use-live';

/** The post a screen is about and all that is known of its engagement. */
export type PostInFront = {
  post: SeenPost & { id: string | null; url: string | null };
  meters: Meter[];
  receipt: Receipt | null;
  problems: Problem[];
  /** False: no page shows it just now, it is simply the newest. */
  onPage: boolean;
};

/** The post on the page in front, or else the newest; null when there is none, undefined while loading. */
export function usePostInFront(
  page: PageState | null | undefined,
  self: Self | null,
): PostInFront | null | undefined {
  const seen = page?.post ?? null;
  const key = page === undefined ? 'waiting' : JSON.stringify([seen, self]);
  return useLive(() => (page === undefined ? undefined : loadPostInFront(seen, self)), [key]);
}

async function loadPostInFront(seen: SeenPost | null, self: Self | null): Promise<PostInFront | null> {
  const stored = await (seen ? findPost(seen.aliases) : loadNewestPost());
  if (!stored) return seen && notYetStored(seen);
  const [meters, receipt, problems] = await Promise.all([
    loadMeters(stored.id),
    loadReceipt(stored.id, self),
    loadPostProblems(stored.id),
  ]);
  return { post: stored, meters, receipt, problems, onPage: seen !== null };
}

function notYetStored(seen: SeenPost): PostInFront {
  const nobody = { people: 0, organisations: 0, hidden: 0 };
  const meters = [
    readMeter('reaction', seen.stated.reactions, nobody, false),
    readMeter('comment', seen.stated.comments, nobody, false),
    readMeter('repost', seen.stated.reposts, nobody, false),
  ];
  return { post: { ...seen, id: null, url: null }, meters, receipt: null, problems: [], onPage: true };
}
