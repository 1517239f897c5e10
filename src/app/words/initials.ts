import { cleanName } from '../../leads/people/name-key';

/** One or two letters for a name in any script, whatever stands behind it; scripts without word spaces give one. */
export function initials(name: string): string {
  const words = (cleanName(name) || name)
    .normalize('NFC')
    .split(/[\s·,()"“”]+/u)
    .filter((word) => /^\p{L}/u.test(word));
  const [first] = words;
  if (!first) return '·';
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  const single = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(first);
  if (single || !last) return firstLetter(first);
  return firstLetter(first) + firstLetter(last);
}

function firstLetter(word: string): string {
  const [grapheme] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word);
  return (grapheme?.segment ?? '').toLocaleUpperCase();
}

/** One of eight colours, always the same for the same id. */
export function colourOf(id: string): number {
  let hash = 0;
  for (const char of id) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return (hash % 8) + 1;
}
