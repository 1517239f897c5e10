import { type Meter, readMeter } from '../../leads/posts/read-meter';
import type { Receipt } from '../../leads/ranking/receipt';
import type { MeteredKind } from '../../leads/records/engagement';
import type { PageState } from '../../leads/records/page-state';

import type { Self } from '../../leads/records/person';
import type { SeenPost } from '../../leads/records/post';
import type { Problem, ProblemCode } from '../../leads/records/problem';
import { findPost, loadMeters, loadNewestPost, loadPostProblems } from '../../storage/load/load-posts';
import { loadReceipt } from '../../storage/load/load-receipt';
import { useLive } from './use-live';
import type { PageInFront } from './use-page-in-front';

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
  page: PageInFront | undefined,
  self: Self | null,
): PostInFront | null | undefined {
  const key = page
    ? JSON.stringify([page.state?.post, page.state?.problems, page.elsewhere, self])
    : 'waiting';
  return useLive(() => page && loadPostInFront(page, self), [key]);
}

async function loadPostInFront(page: PageInFront, self: Self | null): Promise<PostInFront | null> {
  const seen = page.state?.post ?? null;
  const stored = await (seen ? findPost(seen.aliases) : loadNewestPost());
  if (!stored) return page.state && seen && notYetStored(page.state, seen);
  const meters = await loadMeters(stored.id);
  const receipt = await loadReceipt(stored.id, self);
  const problems = await loadPostProblems(stored.id);
  return { post: stored, meters, receipt, problems, onPage: seen !== null && !page.elsewhere };
}

/** The codes that say a list was there and could not be read. */
const unreadable: Record<MeteredKind, ProblemCode> = {
  reaction: 'rows-unreadable',
  comment: 'comments-unreadable',
  repost: 'reposts-unreadable',
};

function notYetStored({ problems, openList }: PageState, seen: SeenPost): PostInFront {
  const { reactions, comments, reposts } = seen.stated;
  const meter = (kind: MeteredKind, stated: number | null) => {
    const here = problems.some(({ code }) => code === unreadable[kind]);
    const open = openList === kind && problems.some(({ code }) => code === 'rows-unreadable');
    return readMeter(kind, stated, { people: 0, organisations: 0, hidden: 0 }, here || open);
  };
  const meters = [meter('reaction', reactions), meter('comment', comments), meter('repost', reposts)];
  return { post: { ...seen, id: null, url: null }, meters, receipt: null, problems: [], onPage: true };
}
