/** Scripts with capitals. Georgian has some too, but no name begins with one. */
const cased = /^[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Armn}\p{M}\p{P}]+$/u;

/** All capitals, as family names are written in some countries; also `McDONALD`. One letter says nothing. */
export function isShouted(word: string): boolean {
  if ((word.match(/\p{L}/gu)?.length ?? 0) < 2) return false;
  return /^(?:\p{Lu}[\p{Lu}\p{M}\p{P}]+|(?:Mc|Mac|De|Di|La|Le|Fitz)\p{Lu}{3,})$/u.test(word);
}

/**
 * `ANNA` and `anna` as `Anna`, `JEAN-LUC` as `Jean-Luc`, `O’NEILL` as `O’Neill`. Mixed case is somebody's choice and
 * stays. `isLoud`: capitals mean nothing here, since the whole name is in them. `display` tells Turkish by its letters.
 */
export function fixCase(word: string, isLoud: boolean, display: string): string {
  const isSmall = word === word.toLowerCase();
  if (!cased.test(word) || !(isSmall || (isLoud && isShouted(word)))) return word;
  const locale = /[İıĞğ]/u.test(display.normalize('NFC')) ? 'tr' : 'en';
  const small = word.normalize('NFC').toLocaleLowerCase(locale);
  return small.replace(/(?<=^|\p{Pd}|^\p{L}['’ʼ‘])\p{L}/gu, (letter) => letter.toLocaleUpperCase(locale));
}
