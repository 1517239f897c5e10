const link = /(?:https?:\/\/|www\.)\S+/giu;
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/gu;
const letter = /[\p{L}\p{N}]/gu;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Nobody writes more in a message; whatever it is, its beginning tells as much. */
const readAtMost = 20_000;
/** "Thanks a lot", "Ok, will do": what can be said to anybody. */
const shortWords = 3;
/** About three words where they are not parted by blanks. */
const shortLetters = 12;

/** Words in any script, also in those written without spaces. A link is none. */
export function countWords(text: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter.segment(proseOf(text))) if (isWordLike) count += 1;
  return count;
}

/** True for three words or fewer, emoji alone among them. Where words are not parted, for twelve letters or fewer. */
export function isShort(text: string): boolean {
  const prose = proseOf(text);
  const letters = prose.match(letter)?.length ?? 0;
  const together = prose.match(unspaced)?.length ?? 0;
  return together * 2 > letters ? letters <= shortLetters : countWords(prose) <= shortWords;
}

function proseOf(text: string): string {
  return text.slice(0, readAtMost).replace(link, ' ');
}
