import { foldText } from '../text/fold-text';
import { shortNames } from './short-names';
import { credentials, titles } from './titles';

const bracketed = /[([{（【]\s*([^()[\]{}（）【】]*?)\s*[)\]}）】]/gu;
const quoted =
  /(?<=^|[\s,])(?:"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»|'([^']+)'|‘([^’]+)’|`([^`]+)`|「([^」]*)」)(?=$|[\s,])/gu;
const oneWord = /^\p{L}[\p{L}\p{M}'’-]+$/u;
const pronouns = new Set(
  `she he they her him them hers his theirs sie er ihr ihm elle il iel ella él ele ela lei lui zij hij hon han hen ze
  any ask она он они`.split(/\s+/),
);

/**
 * The nickname a display name holds in quotation marks or brackets; null for none. Quotation marks say it plainly.
 * Brackets may also hold a family name of old, so there it must be known as a nickname or come from the first name.
 * `clean` is the name without it.
 */
export function findNickname(display: string, clean: string): string | null {
  const inQuotes = [...display.matchAll(quoted)]
    .filter((match) => isBesideName(match, clean))
    .map(readGroups);
  const inBrackets = [...display.matchAll(bracketed)]
    .map(readGroups)
    .filter((word) => isNickname(word, clean));
  return [...inQuotes, ...inBrackets].find(isOwnWord) ?? null;
}

/** `“Ada” Moreno` and `Adelaide “Ada” Moreno`; not `“Coach” Ada Moreno`. */
function isBesideName(match: RegExpMatchArray, clean: string): boolean {
  return (match.index ?? 0) > 0 || !clean.includes(' ');
}

function isNickname(word: string, clean: string): boolean {
  const [first = ''] = clean.split(' ');
  const [short, long] = [foldText(word), foldText(first)];
  const isPart =
    short.length < long.length && (short.slice(0, 2) === long.slice(0, 2) || long.endsWith(short));
  return shortNames.has(short) || isPart;
}

function isOwnWord(word: string): boolean {
  const bare = word.toLowerCase().replace(/['’-]/gu, '');
  return oneWord.test(word) && !pronouns.has(bare) && !titles.has(bare) && !credentials.has(bare);
}

function readGroups(match: RegExpMatchArray): string {
  return match.slice(1).find((group) => group !== undefined) ?? '';
}
