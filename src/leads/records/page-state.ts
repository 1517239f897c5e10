import type { MeteredKind } from './engagement';
import type { SeenPost } from './post';
import type { Generation, Problem } from './problem';

export type PageKind = 'post' | 'feed' | 'activity' | 'analytics' | 'other';

/** What a tab shows, for the badge and the popup. Holds nothing about other people. */
export type PageState = {
  kind: PageKind;
  generation: Generation | null;
  /** The user's own post in front of them; null when there is none. */
  post: SeenPost | null;
  /** True when the page is somebody else's post: nothing is read there. */
  someoneElses: boolean;
  /** The list open right now, if any. */
  openList: MeteredKind | null;
  problems: Problem[];
  /** `html[lang]` of the page, for reports. */
  language: string | null;
  at: number;
};
