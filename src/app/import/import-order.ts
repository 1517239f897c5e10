import type { Choices, FoundInFiles } from '../../exchange/tables/finding';
import type { NumbersPreview } from '../../storage/imports/preview-numbers';
import type { NumbersSaved } from '../../storage/imports/save-numbers';

/** What the page tells the worker to do. Files go over as they are: the worker reads their bytes. */
export type ImportOrder =
  | { do: 'read'; files: File[] }
  /** The same files again, now that a question about them is answered. */
  | { do: 'answer'; choices: Choices }
  | { do: 'save' }
  | { do: 'cancel' };

/** What was found, without the contacts themselves: 50,000 of them stay where they were read. */
export type FoundSummary = Pick<FoundInFiles, 'owner' | 'findings'> & {
  /** Contacts that are plainly one person count once. */
  people: number;
  messages: number;
  /** What analytics workbooks would bring. */
  numbers: NumbersPreview;
  /** The same files were brought in before. */
  isRepeat: boolean;
};

/** What bringing it in has changed. */
export type SavedSummary = {
  importId: string;
  people: number;
  posts: NumbersSaved;
  isRepeat: boolean;
  /** People in the queue before and after. */
  before: number;
  after: number;
};

export type ImportReport =
  | { is: 'progress'; done: number; total: number }
  | { is: 'found'; found: FoundSummary }
  | { is: 'saved'; saved: SavedSummary }
  | { is: 'cancelled' }
  | { is: 'failed'; error: string };
