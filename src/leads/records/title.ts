import type { Headline } from './headline';

/** One more whenever headlines are read by other rules: titles of an earlier number are read again. */
export const titleVersion = 1;

/** What a headline says, read once and kept beside it. */
export type Title = Headline & { version: number };

/** Nothing is known of somebody without a headline, or whose headline has not been read yet. */
export const unknownTitle: Title = {
  level: 'unknown',
  function: 'unknown',
  company: null,
  because: null,
  version: 0,
};

export function titleOf({ title }: { title?: Title }): Title {
  return title ?? unknownTitle;
}

/** True when a headline has been read, by the rules of today. */
export function hasTitle({ title }: { title?: Title }): boolean {
  return title?.version === titleVersion;
}
