/**
 * Marks that turn text around or hide in it: a name with one could pass for another on screen. The joiners
 * U+200C and U+200D stay, since Persian, Indic scripts and emoji need them; so do tabs and line breaks.
 */
const hidden =
  /(?![\t\n\r])[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/** Text without bidi overrides, zero-width spaces and control characters; trimmed. */
export function stripBidi(text: string): string {
  return text.replace(hidden, '').trim();
}
