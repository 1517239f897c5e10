import type { MeteredKind } from './engagement';
import type { Problem } from './problem';

/** How far one post and kind has been read. `kind: 'post'` holds the problems of reading the post itself. */
export type CaptureRow = {
  /** `<postId>/<kind>` */
  id: string;
  postId: string;
  kind: MeteredKind | 'post';
  stated: number | null;
  /** People + organisations + hidden. */
  seen: number;
  people: number;
  organisations: number;
  /** Keys of hidden members. */
  hidden: string[];
  complete: boolean;
  /** When the newest reading that changed this row was taken; 0 = stated elsewhere, the list itself never read. */
  at: number;
  /** When the list was read first. */
  firstAt?: number;
  reader: string;
  problems: Problem[];
};
