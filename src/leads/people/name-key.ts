import { foldWays } from '../text/fold-text';
import { credentials, doubtfulCredentials, doubtfulTitles, titles } from './titles';

const pictures =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}]|[\uFE0E\uFE0F]|\u20E3|\u200D(?!\p{L})/gu;
const hidden = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;
const bracketed = /\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|（[^）]*）|【[^】]*】/gu;
/** A quoted nickname stands between blanks; an apostrophe stands in a word. */
const quoted =
  /(?<=^|[\s,])(?:"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|'[^']+'|‘[^’]+’|`[^`]+`|「[^」]*」)(?=$|[\s,])/gu;
const pronouns =
  /(?<=^|\s)(?:she|he|they|sie|er|elle|il|iel|ella|él|elle|lei|lui|zij|hij|hon|han)\s*\/\s*\p{L}+(?:\s*\/\s*\p{L}+)*(?=$|\s)/giu;
/** Where something else begins: `Ada Moreno | Hiring`. */
const asides = /\s*[|•·│‖►▶]\s*|\s+[–—-]\s+|\s*[–—]{2,}\s*/u;

/** A name as a person would be greeted by it in full: no emoji, credentials, titles, pronouns, nicknames, asides. */
export function cleanName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(pictures, ' ')
    .replace(hidden, '')
    .replace(bracketed, ' ')
    .replace(quoted, ' ');
  const [first = ''] = plain.trim().split(asides).filter(Boolean);
  return dropTitles(dropCredentials(first.replace(pronouns, ' '))).join(' ');
}

/** The words of a name without what stands behind it. `Brandt, Zoë` is turned round. */
function dropCredentials(name: string): string[] {
  const [front = '', ...rest] = name.split(/[,，;]/).map(trimEdges);
  const named = rest.find((part) => part !== '' && !splitWords(part).every(isCredential));
  const words = splitWords(front);
  if (named !== undefined && words.length < 2) return [...splitWords(named), ...words];
  return dropTrailing(words);
}

/** Credentials that stand behind a name without a comma. "Kc" and "Ma" are surnames, "PhD" and "MBA" are not. */
function dropTrailing(words: string[]): string[] {
  const last = words.at(-1);
  if (last === undefined || words.length < 2 || !isCredential(last)) return words;
  const rest = words.slice(0, -1);
  const isShouted = rest.every((word) => word === word.toUpperCase());
  const isDoubtful = isShouted || doubtfulCredentials.has(bare(last));
  const isMarked = /\p{Lu}.*\p{Lu}|\./u.test(last);
  const isKept =
    !isMarked || (isDoubtful && words.length < 3) || (isShouted && doubtfulCredentials.has(bare(last)));
  return isKept ? words : dropTrailing(rest);
}

function dropTitles(words: string[]): string[] {
  const [first, ...rest] = words;
  if (first === undefined || rest.length === 0 || !titles.has(bare(first))) return words;
  if (doubtfulTitles.has(bare(first)) && !first.endsWith('.')) return words;
  return dropTitles(rest);
}

function isCredential(word: string): boolean {
  return credentials.has(bare(word));
}

/** `Ph.D.` and `PMP®` as they stand in the lists. */
function bare(word: string): string {
  return word.toLowerCase().replace(/[.'’®™©-]/gu, '');
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).map(trimEdges).filter(Boolean);
}

/** Without punctuation at the ends; a dot stays, since it tells an initial. */
function trimEdges(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}.®™]+$/gu, '');
}

/** How a name is compared; null when it names nobody (`LinkedIn Member`, only signs). */
export function nameKey(name: string): string | null {
  return nameKeys(name)[0] ?? null;
}

/** All keys under which a name may be found, the usual one first: `Müller` is also `Mueller`. */
export function nameKeys(name: string): string[] {
  const clean = cleanName(name);
  if (/linkedin/i.test(clean)) return [];
  const keys = foldWays(clean.replace(/['’ʼ‘`´\u200C\u200D]/gu, '')).map(joinWords);
  return [...new Set(keys)].filter(Boolean);
}

/** Single blanks between words; none in scripts that write a name in one, where a blank is a matter of taste. */
function joinWords(folded: string): string {
  const words = folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  return words.replace(
    /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー々]) (?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])/gu,
    '',
  );
}

const unspaced = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー々]{2,}$/u;

/** True for one word, and for any initial: such a name proves nothing, whoever else has it. */
export function isWeakName(name: string): boolean {
  const key = nameKey(name);
  if (key === null) return true;
  if (unspaced.test(key)) return false;
  return !key.includes(' ') || cleanName(name).split(' ').some(isInitial);
}

/** `J.`, `J.R.`, `J`; not the Irish `Ó`, which is a word. */
function isInitial(word: string): boolean {
  return /^(?:\p{L}\.)+\p{L}?$|^[A-Z]$/u.test(word);
}
