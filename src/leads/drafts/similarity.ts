import type { Words } from '../text/words';
import { splitWords, type Word } from './split-words';
import { findCourtesy, matchTitledName, type NameBook, readNames, weigh } from './strip-courtesy';

/** A text that was sent. `names` are the words of the recipient's name, and of their company if it was used. */
export type SentText = { id: string; personId: string; names: string[]; text: string; at: number };

export type DraftText = {
  text: string;
  names: readonly string[];
  /** The recipient's own words: passages from these are left out of the comparison. */
  quoted?: readonly string[];
  /** Texts sent to this person are left out: writing to them again is no copying. */
  personId?: string;
};

export type Likeness = {
  /** How much of the draft's wording was in the earlier text, 0 to 1. */
  share: number;
  textId: string;
  personId: string;
  earlier: string;
  state: 'fine' | 'alike' | 'copy';
  /** The longest common passages, longest first, as they stand in the draft. */
  sharedWords: string[];
};

/** From half of the wording on a draft reads like the earlier text; from four fifths on it is the same text. */
export const alikeFrom = 0.5;
export const copyFrom = 0.8;
/** In words; of scripts without spaces twice as many characters. Below, "Thank you, Anna!" would be copying. */
const leastWords = 5;
/** Texts under this many words are compared in pairs of words, longer ones in threes. */
const shortBelow = 12;
/** A passage of their comment this long is a quotation; less is chance. */
const quotedFrom = 3;
/** No message may be longer; more is cut, so that a key press stays quick whatever was pasted. */
const longestText = 20_000;
const mostPassages = 8;
/** Where a text repeats itself without end, the first places are enough to find the longest passage. */
const mostPlaces = 16;

/** A word as it is compared: all names are one word, all numbers another. */
type Token = { key: string; word: Word; end: number };
/** Tokens that stand together; nothing is compared across what was taken out between two runs. */
type Run = Token[];

const nameKey = '\u0000name';
const numberKey = '0';

function readTokens(words: readonly Word[], book: NameBook): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word) break;
    const length = matchTitledName(words, at, book);
    const key = length > 0 ? nameKey : word.fold.replace(/\p{N}+/gu, numberKey);
    at += length || 1;
    const end = words[at - 1]?.end ?? word.end;
    const last = tokens.at(-1);
    if (last && last.key === key && (key === nameKey || key === numberKey)) last.end = end;
    else tokens.push({ key, word, end });
  }
  return tokens;
}

/** The body's tokens in runs: without greeting, signature and what is quoted. */
function readRuns(
  whole: string,
  names: readonly string[],
  languages: Words,
  quoted: readonly string[] = [],
): Run[] {
  const text = whole.slice(0, longestText);
  const words = splitWords(text);
  const book = readNames(names, languages);
  const { greetingEnd, signatureStart, signatureEnd } = findCourtesy(text, words, book);
  const main = words.filter((word) => word.start >= greetingEnd && word.end <= signatureStart);
  const behind = words.filter((word) => word.start >= Math.max(greetingEnd, signatureEnd));
  const parts = signatureStart >= signatureEnd ? [main.concat(behind)] : [main, behind];
  let runs = parts.map((part) => readTokens(part, book));
  for (const theirs of quoted) {
    runs = takeOut(runs, readTokens(splitWords(theirs.slice(0, longestText)), book));
  }
  return runs.filter((run) => run.length > 0);
}

const weighRun = (run: readonly Token[]) => weigh(run.map((token) => token.word));

/** The runs without every passage that stands in `theirs` word for word. */
function takeOut(runs: Run[], theirs: Token[]): Run[] {
  const index = readPlaces(theirs, 1);
  const least = Math.min(quotedFrom, weighRun(theirs));
  return runs.flatMap((run) => {
    const left: Run[] = [[]];
    for (let at = 0; at < run.length; ) {
      const length = longestMatch(run, at, theirs, index, 1);
      const isQuoted = length > 0 && weighRun(run.slice(at, at + length)) >= least;
      if (isQuoted) left.push([]);
      else left.at(-1)?.push(...run.slice(at, at + 1));
      at += isQuoted ? length : 1;
    }
    return left;
  });
}

const shingleAt = (run: readonly Token[], at: number, size: number): string => {
  let key = run[at]?.key ?? '';
  for (let i = 1; i < size; i += 1) key += ` ${run[at + i]?.key ?? ''}`;
  return key;
};

/** Where each shingle of a run begins, the first few places only. */
function readPlaces(run: readonly Token[], size: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + size <= run.length; at += 1) {
    const key = shingleAt(run, at, size);
    const known = places.get(key);
    if (!known) places.set(key, [at]);
    else if (known.length < mostPlaces) known.push(at);
  }
  return places;
}

/** How many tokens from `at` on stand in `other` in the same order, at its best place. */
function longestMatch(
  run: readonly Token[],
  at: number,
  other: readonly Token[],
  places: Map<string, number[]>,
  size: number,
): number {
  let longest = 0;
  if (at + size > run.length) return longest;
  for (const place of places.get(shingleAt(run, at, size)) ?? []) {
    let length = size;
    while (at + length < run.length && run[at + length]?.key === other[place + length]?.key) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** How often each shingle of `size` tokens occurs. */
function countShingles(runs: readonly Run[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const run of runs) {
    for (let at = 0; at + size <= run.length; at += 1) {
      const key = shingleAt(run, at, size);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

const sizeFor = (runs: readonly Run[]) => (weighRun(runs.flat()) < shortBelow ? 2 : 3);
const totalOf = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Per shingle, two numbers for each text that holds it: which text, how often. */
type Postings = Map<string, number[]>;

/** Earlier texts, ready to be compared with a draft at every key press. */
export type Prepared = {
  texts: readonly SentText[];
  words: Words;
  bySize: { 2: Postings; 3: Postings };
};

/**
 * The slow half, about 0.2 ms a text: once per list of texts, so that a key press only looks shingles up. `words`:
 * loaded for these texts.
 */
export function prepareEarlier(earlier: readonly SentText[], words: Words): Prepared {
  const bySize = { 2: new Map<string, number[]>(), 3: new Map<string, number[]>() };
  earlier.forEach(({ text, names }, index) => {
    const runs = readRuns(text, names, words);
    for (const size of [2, 3] as const) {
      for (const [key, count] of countShingles(runs, size)) {
        const postings = bySize[size].get(key);
        if (postings) postings.push(index, count);
        else bySize[size].set(key, [index, count]);
      }
    }
  });
  return { texts: earlier, words, bySize };
}

/**
 * The earlier text most like the draft, the newest of several; null when none shares any wording. `words`: loaded for
 * the draft.
 */
export function compareWithPrepared(draft: DraftText, prepared: Prepared, words: Words): Likeness | null {
  const runs = readRuns(draft.text, draft.names, words, draft.quoted);
  if (weighRun(runs.flat()) < leastWords) return null;
  const size = sizeFor(runs);
  const counts = countShingles(runs, size);
  const best = findMostAlike(draft, counts, prepared.bySize[size], prepared.texts);
  if (!best) return null;
  const share = best.shared / totalOf(counts);
  const { id, personId, text } = best.text;
  const sharedWords = findPassages(draft.text, runs, readRuns(text, best.text.names, prepared.words), size);
  return { share, textId: id, personId, earlier: text, state: stateOf(share), sharedWords };
}

/** As `compareWithPrepared`, for a comparison made once; `words`: loaded for all of it. */
export function compareWithEarlier(
  draft: DraftText,
  earlier: readonly SentText[],
  words: Words,
): Likeness | null {
  return compareWithPrepared(draft, prepareEarlier(earlier, words), words);
}

/**
 * How much of the draft's wording was in the earlier text: shared shingles over the draft's, 0 to 1. With no words at
 * all, greeting and signature are wording too.
 */
export function similarity(draft: string, earlier: string, words: Words): number {
  const sent = { id: '', personId: '', names: [], text: earlier, at: 0 };
  return compareWithEarlier({ text: draft, names: [] }, [sent], words)?.share ?? 0;
}

function findMostAlike(
  draft: DraftText,
  counts: Map<string, number>,
  postings: Postings,
  texts: readonly SentText[],
): { text: SentText; shared: number } | null {
  const shared = new Float64Array(texts.length);
  for (const [key, count] of counts) {
    const found = postings.get(key) ?? [];
    for (let i = 0; i < found.length; i += 2) {
      const index = found[i] ?? 0;
      shared[index] = (shared[index] ?? 0) + Math.min(count, found[i + 1] ?? 0);
    }
  }
  let best: { text: SentText; shared: number } | null = null;
  texts.forEach((text, index) => {
    const here = shared[index] ?? 0;
    if (here === 0 || (draft.personId !== undefined && text.personId === draft.personId)) return;
    if (!best || here > best.shared || (here === best.shared && text.at > best.text.at)) {
      best = { text, shared: here };
    }
  });
  return best;
}

function stateOf(share: number): Likeness['state'] {
  if (share >= copyFrom) return 'copy';
  return share >= alikeFrom ? 'alike' : 'fine';
}

function findPassages(text: string, runs: readonly Run[], earlier: readonly Run[], size: number): string[] {
  const other = earlier.flat();
  const places = readPlaces(other, size);
  const passages: string[] = [];
  for (const run of runs) {
    for (let at = 0; at < run.length; ) {
      const length = longestMatch(run, at, other, places, size);
      const last = run[at + length - 1];
      if (length > 0 && last) passages.push(text.slice(run[at]?.word.start, last.end));
      at += Math.max(1, length);
    }
  }
  const longestFirst = [...new Set(passages)].sort((a, b) => b.length - a.length);
  return longestFirst.slice(0, mostPassages);
}
