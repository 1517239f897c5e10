import { isJoined, type Token, tokenize } from './tokenize';

export type Entry<T> = { patterns: string[]; value: T; language: string; rank: number; isOwnOnly: boolean };
export type Lexicon<T> = Map<string, Entry<T>[]>;
/** A phrase found: the tokens from `from` up to, and without, `to`. */
export type Hit<T> = { from: number; to: number; value: T; language: string };

const shortestStem = 3;

/** `isOwnOnly` for small words, which count in no other language: `for`, `war`, `alt`. */
export function addPhrases<T>(
  lexicon: Lexicon<T>,
  phrases: readonly string[],
  value: T,
  language: string,
  isOwnOnly = false,
): void {
  for (const phrase of phrases) {
    for (const spelling of spellings(phrase, language)) {
      const patterns = readPatterns(spelling);
      const first = patterns[0];
      if (first === undefined) continue;
      const entry = { patterns, value, language, rank: rankOf(patterns), isOwnOnly };
      const known = lexicon.get(first);
      if (known) known.push(entry);
      else lexicon.set(first, [entry]);
    }
  }
}

/** From left to right the longest phrase at each place; where languages disagree, the headline's own decides. */
export function findHits<T>(tokens: Token[], lexicon: Lexicon<T>, language: string): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const entry = bestAt(tokens, at, lexicon, language);
    const to = at + (entry?.patterns.length ?? 1);
    if (entry) hits.push({ from: at, to, value: entry.value, language: entry.language });
    at = to;
  }
  return hits;
}

export function bestAt<T>(
  tokens: Token[],
  at: number,
  lexicon: Lexicon<T>,
  language: string,
): Entry<T> | undefined {
  let best: Entry<T> | undefined;
  let bestRank = -1;
  for (const key of keysOf(tokens[at]?.word ?? '')) {
    for (const entry of lexicon.get(key) ?? []) {
      if (!isAllowed(entry, language) || !fits(entry.patterns, tokens, at)) continue;
      const rank = entry.rank + nearness(entry.language, language);
      if (rank > bestRank) [best, bestRank] = [entry, rank];
    }
  }
  return best;
}

function nearness(entry: string, language: string): number {
  if (entry === language) return 2;
  return entry === 'en' ? 1 : 0;
}

/** Very short words mean too many things to be taken from a language the headline is not in. */
export function isAllowed<T>({ patterns, language, isOwnOnly }: Entry<T>, spoken: string): boolean {
  if (language === spoken) return true;
  // Said in headlines of any language.
  if (/^(?:@|chez|bei|presso|bij|hos)$/.test(patterns.join(' '))) return true;
  if (isOwnOnly) return language === 'en' && patterns.join(' ').length > 3;
  if (language === 'en') return !/^(?:pa|ea|ae|gp|rn|ned|dir|vet|dev|dean|chair)$/.test(patterns.join(' '));
  // Ends and short beginnings of words are chance elsewhere: Norwegian `*lege` is no college.
  if (patterns.some((one) => one.startsWith('*') || (one.endsWith('*') && one.length < 8))) return false;
  const only = patterns.length === 1 ? (patterns[0] ?? '') : '';
  return only === '' || only.length > 3 || !/^[a-z]+$/.test(only);
}

/** The languages that know a phrase beginning here, each with the words its longest one takes. */
export function languagesAt<T>(tokens: Token[], at: number, lexicon: Lexicon<T>): Map<string, number> {
  const found = new Map<string, number>();
  for (const key of keysOf(tokens[at]?.word ?? '')) {
    for (const { patterns, language } of lexicon.get(key) ?? []) {
      if ((found.get(language) ?? 0) >= patterns.length || !fits(patterns, tokens, at)) continue;
      found.set(language, patterns.length);
    }
  }
  return found;
}

function fits(patterns: string[], tokens: Token[], at: number): boolean {
  return patterns.every((pattern, index) => {
    const token = tokens[at + index];
    return token !== undefined && (index === 0 || isJoined(token)) && isLike(token.word, pattern);
  });
}

function isLike(word: string, pattern: string): boolean {
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith('*')) return word.endsWith(pattern.slice(1));
  return word === pattern;
}

/** More words before fewer, whole words before parts, longer parts before shorter. */
function rankOf(patterns: string[]): number {
  const letters = patterns.reduce((sum, pattern) => sum + pattern.replace('*', '').length, 0);
  return patterns.length * 10_000 + (patterns.some((p) => p.includes('*')) ? 0 : 2_000) + letters * 10;
}

function keysOf(word: string): string[] {
  const keys = [word];
  for (let cut = shortestStem; cut <= word.length; cut += 1) {
    keys.push(`${word.slice(0, cut)}*`, `*${word.slice(word.length - cut)}`);
  }
  return keys;
}

/** German is also written without its dots: `Geschaeftsfuehrer`. */
function spellings(phrase: string, language: string): string[] {
  if (language !== 'de' || !/[äöü]/i.test(phrase)) return [phrase];
  return [phrase, phrase.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')];
}

function readPatterns(phrase: string): string[] {
  return phrase.split(/\s+/).flatMap((part) => {
    const words = tokenize(part).map((token) => token.word);
    const last = words.length - 1;
    return words.map((word, index) => {
      if (index === 0 && part.startsWith('*')) return `*${word}`;
      return index === last && part.endsWith('*') ? `${word}*` : word;
    });
  });
}
