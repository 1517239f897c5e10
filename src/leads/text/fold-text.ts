/** Letters that do not come apart into a letter and its mark. */
const whole: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ς: 'σ',
};

/** How German and Scandinavian letters are written where there are none on the keyboard. */
const spelledOut: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/**
 * Marks of Latin, Greek and Cyrillic letters only: in kana and Indic scripts a mark is another sound, so those stay.
 */
const marks = /[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/g;

/** Text as it is compared: without marks, in lower case. Other scripts are never turned into Latin letters. */
export function foldText(text: string): string {
  const bare = text.normalize('NFKD').replace(marks, '').normalize('NFC').toLowerCase();
  return bare.replace(/[ßøłđðæœþıħŧŋς]/g, (letter) => whole[letter] ?? letter);
}

/** The ways one text may be folded: `müller` is found as `muller` and as `mueller`. Mostly one, and that first. */
export function foldWays(text: string): string[] {
  const spelled = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => spelledOut[letter] ?? letter);
  return [...new Set([foldText(text), foldText(spelled)])];
}
