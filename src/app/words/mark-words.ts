import { foldText } from '../../leads/text/fold-text';

export type MarkedPart = { text: string; marked: boolean };

/** Cuts a text into parts, the words that decided set apart from the rest; whatever their case and accents. */
export function markWords(text: string, words: readonly string[]): MarkedPart[] {
  const letters = [...text];
  const folded = letters.map(fold);
  const marked = letters.map(() => false);
  // What decided a level comes as one string when there are several: "Founder, CEO".
  const wanted = words.flatMap((word) => [word, ...word.split(', ')]).map((word) => [...word].map(fold));
  for (const needle of wanted) markEach(folded, needle.join('').trim(), marked);
  return letters.reduce<MarkedPart[]>((parts, letter, index) => {
    const last = parts.at(-1);
    if (last && last.marked === marked[index]) last.text += letter;
    else parts.push({ text: letter, marked: marked[index] ?? false });
    return parts;
  }, []);
}

function fold(letter: string): string {
  return foldText(letter.normalize('NFKC'));
}

/** Whole words only, as they were found; scripts that put no space between words have no such edges. */
function markEach(folded: readonly string[], needle: string, marked: boolean[]): void {
  if (needle === '') return;
  const text = folded.join('');
  const starts = folded.map((_, index) => folded.slice(0, index).join('').length);
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const end = at + needle.length;
    if (joins(text[at - 1], needle[0]) || joins(needle.at(-1), text[end])) continue;
    starts.forEach((start, index) => {
      if (start >= at && start < end) marked[index] = true;
    });
  }
}

const spaced = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;

function joins(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && spaced.test(left) && spaced.test(right);
}
