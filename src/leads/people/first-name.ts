import { foldText } from '../text/fold-text';
import { stripBidi } from '../text/strip-bidi';
import { findNickname } from './find-nickname';
import { cleanName, nameKey } from './name-key';
import { familyNames } from './short-names';
import { credentials, doubtfulTitles, titles } from './titles';

/** `first`: a first name or nickname. `full`: better the whole name than a guess. `none`: write only the greeting. */
export type FirstName = { name: string; how: 'first' | 'full' | 'none' };

const none: FirstName = { name: '', how: 'none' };
const eastAsian = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
const nameWord = /^\p{L}[\p{L}\p{M}\p{Pd}'’ʼ‘\u0060´·\u200C\u200D]*$/u;
/** Small words that begin a family name, when in lower case. */
const particles = new Set(
  'van von vom de der den da do dos das du del della di la le los ten ter te zu zum zur y bin ibn al el af av'.split(
    ' ',
  ),
);
/** `Md Karim`: written for Mohammad, spoken by nobody. */
const abbreviations = new Set(['md', 'mohd', 'muhd', 'mhd']);
/** Spanish `Mª José`. */
const maria = /(?<![\p{L}\p{M}])M\.?ª\.?/gu;
const otherTitles =
  /^(?:(?:[أادم]\.|الدكتورة?(?=\s)|ดร\.|ผศ\.|รศ\.|ศ\.|डॉ\.?(?=\s)|डा\.|प्रो\.|श्री(?:मती)?(?=\s)|ד["״'׳]*ר(?=\s)|פרופ['׳](?=\s)|Δρ\.)\s*)+/u;
/** The first half of a name in two words: `Abdul Rahman`, `عبد الله`. */
const halves = new Set('abd abdel abdul abdur abu umm عبد أبو ابو أم ام'.split(' '));

/**
 * What to write after "Hi": the first word of the clean name, unless that is an initial, a title or a credential, or
 * the script writes the family name first (`knowledge/titles-and-people.md` §3.1). A family name is passed over only
 * where the name itself shows it (`MÜLLER Anna`, `Doe, Jane`); in doubt it is the full name, never a guess.
 */
export function firstName(displayName: string): FirstName {
  const display = openTitles(stripBidi(displayName.replace(maria, 'María').normalize('NFKC')));
  if (nameKey(display) === null) return none;
  const clean = turnRound(cleanName(display), display);
  const nickname = findNickname(display, clean);
  if (nickname !== null) return { name: fixCase(nickname, nickname.length > 2, display), how: 'first' };
  if (eastAsian.test(clean)) return countLetters(clean) < 2 ? none : { name: clean, how: 'full' };
  return fromWords(dropCredentials(clean.split(' ').map(dropFullStop).filter(Boolean)), display);
}

function fromWords(words: string[], display: string): FirstName {
  const [front, ...rest] = words;
  if (front === undefined || isInitial(front) || isTitle(front)) return none;
  const isLoud = words.filter(isGiven).every(isShouted);
  const fix = (word: string): string => (particles.has(word) ? word : fixCase(word, isLoud, display));
  if (isLetters(front, isLoud) && (isLoud || !isShouted(rest[0] ?? '')))
    return rest.length === 0 ? none : { name: [front, ...rest.map(fix)].join(' '), how: 'full' };
  const title = /\p{L}[\p{L}.-]*/u.exec(display)?.[0] ?? '';
  if (rest.length === 0 && isTitle(title)) return { name: `${title} ${fix(front)}`, how: 'full' };
  const chosen = chooseWords(words, isLoud);
  if (chosen === null) return { name: words.map(fix).join(' '), how: 'full' };
  return { name: chosen.map(fix).join(' '), how: 'first' };
}

/** The word to greet with, or both halves of one in two; null when the name does not tell. */
function chooseWords(words: string[], isLoud: boolean): string[] | null {
  const [front = '', next = ''] = words;
  if (!isLoud && isShouted(words.find((word) => !particles.has(word)) ?? ''))
    return words.filter((word) => !isShouted(word) && isGiven(word)).slice(0, 1);
  if (!isGiven(front) || abbreviations.has(foldText(front)) || mayBeFamilyName(words)) return null;
  if (!halves.has(foldText(front))) return [front];
  return words.slice(0, /^(?:el|al|ur|ar)$/iu.test(next) ? 3 : 2);
}

function isGiven(word: string): boolean {
  return nameWord.test(word) && !isInitial(word) && !particles.has(word);
}

function mayBeFamilyName(words: string[]): boolean {
  const front = words[0] ?? '';
  if (words.length < 2) return false;
  return (
    familyNames.hungarian.has(foldText(front)) ||
    familyNames.vietnamese.has(front.normalize('NFC').toLowerCase())
  );
}

/** `van Dijk, Anna`: small words in front of a comma begin a family name. */
function turnRound(clean: string, display: string): string {
  const [front = ''] = clean.split(' ');
  const behind = particles.has(front) ? cleanName(display.split(/[,，]/u)[1] ?? '') : '';
  return behind === '' || credentials.has(bare(behind)) ? clean : `${behind} ${clean}`;
}

/** `Dr.Anna` → `Dr. Anna`; titles of scripts whose own are not among those of `cleanName` go. */
function openTitles(display: string): string {
  const spaced = display.replace(/(?<=^|[\s.])((?:dr|prof|mr|mrs|ms|mag|др|проф)\.)(?=\p{L}{2})/giu, '$1 ');
  return spaced.replace(otherTitles, '');
}

/** A long word with a dot is no initial: `Ada Moreno.` */
function dropFullStop(word: string): string {
  return word.replace(/(?<=\p{L}{5})\.$/u, '');
}

/** Credentials in front: `MBA Anna Müller`. Capitals tell them from names such as `Do` and `Ma`. */
function dropCredentials(words: string[]): string[] {
  const [front = '', ...rest] = words;
  const isCredential =
    credentials.has(bare(front)) && /\p{Lu}.*\p{Lu}/u.test(front) && bare(front).length > 2;
  return isCredential ? dropCredentials(rest) : words;
}

/** `J`, `J.`, `J.R.`, `J.-P.`, `Th.`: one letter, or a word with a dot. */
function isInitial(word: string): boolean {
  return /^.?$/u.test(word) || word.includes('.');
}

/**
 * `JR`, `AJ`, `JRR`: perhaps initials, perhaps what everybody calls them. Two letters that can be spoken are a name
 * where all is in capitals (`LI NA`), three with a vowel are always a word.
 */
function isLetters(word: string, isLoud: boolean): boolean {
  if (isLoud && /^(?:[B-DF-HJ-NP-TV-Z][AEIOUY]|AL|ED)$/u.test(word)) return false;
  return /^(?:\p{Lu}{2}|[B-DF-HJ-NP-TV-XZ]{3})$/u.test(word);
}

function isTitle(word: string): boolean {
  return titles.has(bare(word)) && (word.endsWith('.') || !doubtfulTitles.has(bare(word)));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.'’®™©-]/gu, '');
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Scripts with capitals. Georgian has some too, but no name begins with one. */
const cased = /^[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Armn}\p{M}\p{P}]+$/u;

/** All capitals, as family names are written in some countries; also `McDONALD`. One letter says nothing. */
function isShouted(word: string): boolean {
  if ((word.match(/\p{L}/gu)?.length ?? 0) < 2) return false;
  return /^(?:\p{Lu}[\p{Lu}\p{M}\p{P}]+|(?:Mc|Mac|De|Di|La|Le|Fitz)\p{Lu}{3,})$/u.test(word);
}

/**
 * `ANNA` and `anna` as `Anna`, `JEAN-LUC` as `Jean-Luc`, `O’NEILL` as `O’Neill`. Mixed case is somebody's choice and
 * stays. `isLoud`: capitals mean nothing here, since the whole name is in them. `display` tells Turkish by its letters.
 */
function fixCase(word: string, isLoud: boolean, display: string): string {
  const isSmall = word === word.toLowerCase();
  if (!cased.test(word) || !(isSmall || (isLoud && isShouted(word)))) return word;
  const locale = /[İıĞğ]/u.test(display.normalize('NFC')) ? 'tr' : 'en';
  const small = word.normalize('NFC').toLocaleLowerCase(locale);
  return small.replace(/(?<=^|\p{Pd}|^\p{L}['’ʼ‘])\p{L}/gu, (letter) => letter.toLocaleUpperCase(locale));
}
