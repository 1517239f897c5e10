/** Texts nobody should send, and somebody will. */
export const hostileTexts = [
  '',
  '\u0000\ud800?\udfff',
  '?'.repeat(5000),
  'a'.repeat(50_000),
  'https://'.repeat(3000),
  '\u202e\u200d\ufe0f؟',
  '((((((((((a+)+)+)+$',
  '{first} … ok ok ok ok',
  '吗。'.repeat(4000),
];
