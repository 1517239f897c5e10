/**
 * What a spreadsheet takes for the begin of a formula: one of `= + - @`, also full-width, or a tab, after any blanks
 * and signs that do not show. Apostrophes before it count too: so a value that has one of its own gets another.
 */
const formula = String.raw`'*(?:(?![\t\r\n])[\s\p{Cc}\p{Cf}])*[=+\-@\t＝＋－＠]`;
/** A cell that begins with a line break, as nothing else on its first line. */
const emptyLine = String.raw`'*(?:(?![\t\r\n])[\s\p{Cc}\p{Cf}])*[\r\n]`;

const danger = new RegExp(String.raw`(?<![^\r\n])(?=${formula})|^(?=${emptyLine})`, 'gu');
const guarded = new RegExp(String.raw`(?<![^\r\n])'(?=${formula})|^'(?=${emptyLine})`, 'gu');

/**
 * Text that no spreadsheet calculates: one `'` in front of every line that could be a formula. Lines within a cell
 * count, since a careless reader takes them for rows.
 */
export function guardCell(text: string): string {
  return text.replace(danger, "'");
}

/** Takes exactly that `'` off again: `unguardCell(guardCell(text))` is `text`, whatever it holds. */
export function unguardCell(cell: string): string {
  return cell.replace(guarded, '');
}
