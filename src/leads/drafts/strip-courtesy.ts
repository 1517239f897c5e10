import type { Words } from '../text/words';
import { type Courtesies, courtesiesOf, type Phrases } from './courtesies';
import { splitWords, type Word } from './split-words';

/** A message taken apart. */
export type Stripped = { greeting: string; body: string; signature: string };

/** Where greeting ends and where the signature stands, as places in the text. */
export type Cuts = { greetingEnd: number; signatureStart: number; signatureEnd: number };

const cased = /^[\p{Lu}\p{Lt}]/u;

/** Small words within a name, and between two. */
const particles = new Set(
  'van von der den de la di da del dos das du le ter ten bin al zu and und et y e og och и та en'.split(' '),
);

/** A line that begins so is no part of the signature, although it stands behind it. */
const postscript =
  /^[\p{Cf}\s]*(?:p\.?\s?s\.?|p\.?\s?d\.?|追伸|附言|附|又及|추신|нота бене|з\.?\s?ы\.?|υ\.?\s?γ\.?|ملاحظة|נ["״.]?ב)(?![\p{L}\p{N}])/iu;

/** Titles as Korean attaches them to the name. */
const attachedTitle = /(?:님|씨)$/u;

/** How many words from `at` are one of the phrases, the longest that fits; 0 = none. */
function matchPhrase(words: readonly Word[], at: number, phrases: Phrases): number {
  const candidates = phrases.get(words[at]?.fold ?? '') ?? [];
  return candidates.find((folds) => folds.every((fold, i) => words[at + i]?.fold === fold))?.length ?? 0;
}

/** A recipient's names, ready for `matchName`, and the courtesies that may stand around them. */
export type NameBook = { words: string[]; spaceless: string[][]; courtesies: Courtesies };

export function readNames(names: readonly string[], languages: Words): NameBook {
  const split = names.map(splitWords).filter((words) => words.length > 0);
  const words = split.flat().filter((word) => !word.spaceless);
  const spaceless = split.map((all) => all.filter((word) => word.spaceless).map((word) => word.fold));
  return {
    words: [...new Set(words.map((word) => word.fold))],
    spaceless: spaceless.filter((folds) => folds.length > 0).sort((a, b) => b.length - a.length),
    courtesies: courtesiesOf(languages),
  };
}

/** How many words from `at` are one of the recipient's names, declined or not; 0 = none. */
function matchName(words: readonly Word[], at: number, names: NameBook): number {
  const word = words[at];
  if (!word) return 0;
  if (!word.spaceless) return names.words.some((name) => isFormOf(word, name)) ? 1 : 0;
  for (const name of names.spaceless) {
    if (name.every((fold, i) => words[at + i]?.fold === fold)) return name.length;
  }
  return matchSurname(words, at, names);
}

/** 王 of 王芳 and 田中 of 田中太郎, when a title follows. */
function matchSurname(words: readonly Word[], at: number, names: NameBook): number {
  const fits = (length: number) =>
    names.spaceless.some((name) => name.slice(0, length).every((fold, i) => words[at + i]?.fold === fold)) &&
    matchPhrase(words, at + length, names.courtesies.titles) > 0;
  return [2, 1].find(fits) ?? 0;
}

/** As `matchName`, with the titles before and behind: "Frau Meier" and "Herr Weber" are a name each. */
export function matchTitledName(words: readonly Word[], at: number, names: NameBook): number {
  const { titles } = names.courtesies;
  const before = matchPhrase(words, at, titles);
  const name = matchName(words, at + before, names);
  const behind = at + before + name;
  return name && behind - at + matchPhrase(words, behind, titles);
}

const hangul = /^\p{Script=Hangul}/u;

/** Anna, Annas, Annának, Анне; 민수님 of 김민수. In lower case only caseless scripts: "will" is not Will. */
function isFormOf(word: Word, name: string): boolean {
  const { fold } = word;
  if (!word.capital) return false;
  if (fold === name) return true;
  if (hangul.test(name)) {
    return [name, name.slice(1)].some((part) => part.length > 1 && fold.startsWith(part));
  }
  const stem = name.slice(0, Math.max(3, name.length - 1));
  return name.length > 2 && isCasedFold(name) && fold.length <= name.length + 3 && fold.startsWith(stem);
}

const isCasedFold = (fold: string) => fold.toUpperCase() !== fold;

type Scan = { text: string; words: readonly Word[]; names: NameBook };

const gapAfter = ({ text, words }: Scan, at: number): string =>
  text.slice(words[at]?.end ?? text.length, words[at + 1]?.start ?? text.length);

const pause = /[,،、，;；:：!！.。…।\n–—]|\s-\s|\p{Extended_Pictographic}/u;
const comma = /[,،，、]/u;
const longestAddress = 8;

/** Whether a pause, a line's end or the text's end follows the word. */
function pausesAfter(scan: Scan, at: number): boolean {
  return at === scan.words.length - 1 || pause.test(gapAfter(scan, at));
}

/** How many words from `at` on address somebody: "Frau Dr. Meier", "王女士". `strict` = only known or titled. */
function readAddress(scan: Scan, at: number, strict: boolean): number {
  const { partings, titles } = scan.names.courtesies;
  const seen: Seen = { named: false, titled: false, strangers: [], strict };
  let sure = 0;
  for (let length = 0; length < longestAddress; ) {
    const word = scan.words[at + length];
    if (!word || matchPhrase(scan.words, at + length, partings) > 0) return sure;
    const name = matchName(scan.words, at + length, scan.names);
    const title = name ? 0 : matchPhrase(scan.words, at + length, titles);
    const known = name || title || (scan.names.words.includes(word.fold) ? 1 : 0);
    if (!known && !word.capital && !particles.has(word.fold)) return sure;
    seen.named ||= name > 0;
    seen.titled ||= title > 0 || (!known && attachedTitle.test(word.fold));
    if (!known) seen.strangers.push(word);
    length += known || 1;
    if (seen.named && seen.strangers.length === 0 && (name || title)) sure = length;
    const last = at + length - 1;
    const abbreviated = (title > 0 || word.fold.length === 1) && /^\.[^\S\n]*$/u.test(gapAfter(scan, last));
    if (!abbreviated && pausesAfter(scan, last)) return isAddress(scan, last, seen) ? length : sure;
  }
  return sure;
}

type Seen = { named: boolean; titled: boolean; strangers: Word[]; strict: boolean };

/** A stranger's name is believed with a title, or in capitals, or alone on the greeting's line. */
function isAddress({ text, words, names }: Scan, last: number, seen: Seen): boolean {
  const { strangers } = seen;
  if (strangers.length === 0 || (seen.titled && strangers.length <= 4)) return true;
  if ((seen.strict && !seen.named) || strangers.length > 4) return false;
  if (strangers.some((word) => word.spaceless)) return false;
  const isCapital = (word: Word) => cased.test(text.slice(word.start, word.end)) || particles.has(word.fold);
  const ownLine = strangers.length <= 2 && gapAfter({ text, words, names }, last).includes('\n');
  return strangers.every(isCapital) || ownLine;
}

/** The index of the word behind one greeting that begins at `at`; `at` itself when there is none. */
function skipGreeting(scan: Scan, at: number): number {
  const { hellos, wishes, dears } = scan.names.courtesies;
  const hello = matchPhrase(scan.words, at, hellos);
  const wish = matchPhrase(scan.words, at, wishes);
  const dear = matchPhrase(scan.words, at, dears);
  const opening = Math.max(hello, wish, dear);
  if (opening === 0) return skipName(scan, at);
  const after = at + opening;
  const gap = gapAfter(scan, after - 1);
  const parted = pause.test(gap);
  const address = parted && !comma.test(gap) ? 0 : readAddress(scan, after, parted);
  if (address > 0) return after + address;
  return opening === hello || (opening === wish && pausesAfter(scan, after - 1)) ? after : at;
}

/** "Anna, …", and the name before the greeting: 王女士您好. */
function skipName(scan: Scan, at: number): number {
  const address = readAddress(scan, at, true);
  const behind = at + address;
  if (address === 0) return at;
  if (matchPhrase(scan.words, behind, scan.names.courtesies.hellos) > 0) return behind;
  return at === 0 && pausesAfter(scan, behind - 1) && behind < scan.words.length ? behind : at;
}

const longestGreeting = 3;
const greetingTail =
  /^(?:\uFE0F|[\s\p{Cf},،、，;；:：!！.。…)\-–—~〜]|\p{Extended_Pictographic}|\p{Emoji_Modifier})*/u;

/** Where the greeting ends: behind its last word and the marks that follow, before a quote or `¿` of the body. */
function findGreetingEnd(scan: Scan): number {
  let at = 0;
  for (let round = 0; round < longestGreeting; round += 1) at = skipGreeting(scan, at);
  const last = scan.words[at - 1];
  if (!last) return 0;
  const tail = greetingTail.exec(gapAfter(scan, at - 1));
  return last.end + (tail?.[0].length ?? 0);
}

const sentenceEnd = /[.!?…。！？।؟;\n]|\p{Extended_Pictographic}/u;
const fullStop = /[.!?…。！？।؟]/u;
const contact = /[@|•·]|https?:|www\.|\+?\d[\d ()/-]{5,}/iu;
const longestClosing = 60;
const longestLine = 8;

/** How much a run of words says, in words: a character of a script without spaces counts half. */
export function weigh(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + (word.spaceless ? 0.5 : 1), 0);
}

const closingLength = (words: readonly Word[], at: number, { regards, partings }: Courtesies) =>
  Math.max(matchPhrase(words, at, regards), matchPhrase(words, at, partings));

/** The index behind the closing phrases at `at`: "Many thanks and best regards" are two. */
function skipClosings(words: readonly Word[], at: number, courtesies: Courtesies): number {
  let behind = at + closingLength(words, at, courtesies);
  for (;;) {
    const next = [behind, behind + 1].find((index) => closingLength(words, index, courtesies) > 0);
    if (next === undefined) return behind;
    behind = next + closingLength(words, next, courtesies);
  }
}

/** Where the signature begins, or the text's end. `from` is where the greeting ended. */
function findSignatureStart(scan: Scan, from: number): number {
  const { words, text } = scan;
  const first = words.findIndex((word) => word.start >= from);
  if (first < 0) return text.length;
  for (let at = Math.max(first, words.length - longestClosing); at < words.length; at += 1) {
    const begins = at === first || sentenceEnd.test(gapAfter(scan, at - 1));
    if (begins && closingLength(words, at, scan.names.courtesies) > 0 && isClosing(scan, at, at === first)) {
      return words[at]?.start ?? text.length;
    }
  }
  return findBareName(text, words[first]?.end ?? text.length);
}

function isClosing(scan: Scan, at: number, alone: boolean): boolean {
  const { courtesies } = scan.names;
  const behind = skipClosings(scan.words, at, courtesies);
  const loose = matchPhrase(scan.words, at, courtesies.regards) > 0;
  const rest = scan.text.slice(scan.words[behind - 1]?.end);
  const [own = '', ...lines] = rest.split('\n', longestLine + 2);
  if (alone && !loose && lines.length === 0) return false;
  if (lines.length > longestLine || own.includes('?')) return false;
  return endsLine(own, scan.names, loose) && lines.every((line) => isNameplate(line, courtesies));
}

/** What may follow a closing on its own line: nothing, a name, or, behind regards, a few words more. */
function endsLine(own: string, names: NameBook, loose: boolean): boolean {
  const words = splitWords(own);
  const [first] = words;
  if (!first) return true;
  const gap = own.slice(0, first.start);
  const written = words.filter((word) => !isCasedFold(word.fold)).length;
  if (written > 0) return weigh(words) <= 2 && (pause.test(gap) || loose);
  if (loose && !fullStop.test(gap)) return words.length <= 6;
  return words.every((word, at) => word.capital || matchName(words, at, names) > 0) && words.length <= 3;
}

/** A line of a signature: a name, a job, an address to write to. */
function isNameplate(line: string, courtesies: Courtesies): boolean {
  const words = splitWords(line);
  if (words.length === 0 || closingLength(words, 0, courtesies) > 0) return words.length <= longestLine;
  if (contact.test(line)) return words.length <= longestLine + 6;
  if (words.length > longestLine || /[?؟？]\s*$|\S{2}[.。।]\s*$/u.test(line)) return false;
  if (!words.some((word) => isCasedFold(word.fold))) return weigh(words) <= 4;
  return words.filter((word) => word.capital).length * 2 >= words.length;
}

const bareName =
  /(?:(?<=\n[^\S\n]*)[-–—~]{1,2}\s*|(?<=[.!?…)\p{Extended_Pictographic}][^\S\n]*\n\s*))(?:\p{Lu}[\p{L}\p{M}.'’-]*[^\S\n]*){1,3}$/u;
const longestName = 80;

/** "– Tom", or a name alone on the last line after a whole sentence. */
function findBareName(text: string, from: number): number {
  const trimmed = text.trimEnd();
  const tail = trimmed.slice(Math.max(from, trimmed.length - longestName));
  const found = bareName.exec(tail);
  return found ? trimmed.length - found[0].length : text.length;
}

/** Where the lines behind the signature begin that are none of it. */
function findPostscript(text: string): number {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (postscript.test(text.slice(at + 1, at + 20))) return at + 1;
  }
  return text.length;
}

/** Greeting and signature as places; `greetingEnd` 0 and a signature from end to end when there are none. */
export function findCourtesy(text: string, words: readonly Word[], names: NameBook): Cuts {
  const greetingEnd = findGreetingEnd({ text, words, names });
  const end = Math.max(greetingEnd, findPostscript(text));
  const main = { text: text.slice(0, end), words: words.filter((word) => word.end <= end), names };
  const signatureStart = findSignatureStart(main, greetingEnd);
  const signatureEnd = signatureStart < end ? end : signatureStart;
  return { greetingEnd, signatureStart, signatureEnd };
}

/** Greeting, body and signature of a message. `names` are the words of the recipient's name. */
export function stripCourtesy(text: string, names: readonly string[], languages: Words): Stripped {
  const cuts = findCourtesy(text, splitWords(text), readNames(names, languages));
  const body = [text.slice(cuts.greetingEnd, cuts.signatureStart), text.slice(cuts.signatureEnd)];
  return {
    greeting: text.slice(0, cuts.greetingEnd).trim(),
    body: body
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('\n\n'),
    signature: text.slice(cuts.signatureStart, cuts.signatureEnd).trim(),
  };
}
