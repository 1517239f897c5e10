/** Letters that no normal form takes apart. */
const table: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};
const marks = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0655\u0670]/g;

/** For comparing: lower case, without accents, points and vowel signs. Hangul, Kana and Devanagari stay whole. */
export function foldTitle(text: string): string {
  const bare = text.toLowerCase().normalize('NFD').replace(marks, '').normalize('NFC');
  return bare.replace(/[ıłøđðßæœς]/g, (letter) => table[letter] ?? letter);
}
