import { defaultOptions, type PracticeOptions } from './pages';

type Choices = { [K in keyof PracticeOptions]: readonly PracticeOptions[K][] };

/** What each option can be; shown at `/practice/` and the only values taken from its form. */
export const choices: Choices = {
  generation: ['V1', 'V2'],
  language: ['en', 'it', 'de', 'ja'],
  recycle: ['none', 'drop', 'rewrite'],
  pageSize: [10, 3, 25, 100],
  list: ['dialog', 'bare'],
  rows: ['nodes', 'flat'],
  host: ['page', 'iframe', 'shadow'],
  preload: [false, true],
  decoys: [true, false],
  counts: ['row', 'buttons'],
  viewNames: [false, true],
  socialProof: [false, true],
  unknown: ['none', 'rows', 'page'],
  overlay: [''],
  delayMs: [20, 0, 300, 2000],
};

export const optionNames = Object.keys(defaultOptions) as (keyof PracticeOptions)[];

/** Options out of `?generation=V2&pageSize=3`; what is missing or of no known value is left as it was. */
export function parseOptions(query: URLSearchParams): Partial<PracticeOptions> {
  const found: Partial<Record<keyof PracticeOptions, PracticeOptions[keyof PracticeOptions]>> = {};
  for (const name of optionNames) {
    const choice = choices[name].find((value) => String(value) === query.get(name));
    if (choice !== undefined) found[name] = choice;
  }
  return found as Partial<PracticeOptions>;
}
