import type { PracticePost, PracticeThread, Scenario } from './scenario';

export type Language = 'en' | 'it' | 'de' | 'ja';

/** How the practice LinkedIn behaves. Set from a test, or at `/practice/` by hand. */
export type PracticeOptions = {
  generation: 'V1' | 'V2';
  language: Language;
  /** Lists reuse or drop row nodes that left the view. */
  recycle: 'none' | 'drop' | 'rewrite';
  /** Rows a list loads at a time. */
  pageSize: number;
  /** `bare`: the reactions list has no dialog semantics at all (V2 only). */
  list: 'dialog' | 'bare';
  /** Rows of the reactions list: separate nodes, or one flat text "NAME • 1st HEADLINE" (V2 only). */
  rows: 'nodes' | 'flat';
  /** Where the content is: in the page, in a same-origin iframe, or in an open shadow root. */
  host: 'page' | 'iframe' | 'shadow';
  /** Paths start with `/preload/`. */
  preload: boolean;
  /** Closed and open dialogs, messaging overlay, adverts, invitations, with profile links of strangers. */
  decoys: boolean;
  /** V2: numbers in a row of their own, or inside the action bar's buttons. */
  counts: 'row' | 'buttons';
  /** V2: the older `data-view-name` attributes instead of `componentkey`s. */
  viewNames: boolean;
  /** The counter names a reactor: "NAME and 164 others". */
  socialProof: boolean;
  /** `rows`: the rows of lists are in a form nobody knows. `page`: the whole post is. */
  unknown: 'none' | 'rows' | 'page';
  /** The conversation open in the messaging overlay, by its id; none when empty. On V2 it is in a shadow root. */
  overlay: string;
  /** How long the server waits before a list's next rows, ms. */
  delayMs: number;
};

export const defaultOptions: PracticeOptions = {
  generation: 'V1',
  language: 'en',
  recycle: 'none',
  pageSize: 10,
  list: 'dialog',
  rows: 'nodes',
  host: 'page',
  preload: false,
  decoys: true,
  counts: 'row',
  viewNames: false,
  socialProof: false,
  unknown: 'none',
  overlay: '',
  delayMs: 20,
};

export type View = {
  scenario: Scenario;
  options: PracticeOptions;
  path: string;
  query: URLSearchParams;
};

/** One page generation. `v1/pages.ts` and `v2/pages.ts` each export one as `v1` / `v2`. */
export type Pages = {
  /** Whole HTML documents. */
  post: (view: View, post: PracticePost) => string;
  feed: (view: View) => string;
  activity: (view: View) => string;
  analytics: (view: View, post: PracticePost) => string;
  profile: (view: View, vanity: string) => string;
  thread: (view: View, thread: PracticeThread) => string;
  /** HTML the page's own script asks for, at `/practice/<v1|v2>/<name>?…`. */
  fragments: Record<string, (view: View) => string>;
};
