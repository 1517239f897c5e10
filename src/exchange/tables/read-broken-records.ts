import { longestCell } from './clean-cell';

/** More columns than any export has; what is beyond is left out. */
const mostCells = 2_000;
const plainEnds = { ',': /[,\r\n]/g, ';': /[;\r\n]/g, '\t': /[\t\r\n]/g } as const;

/**
 * The records of a CSV whose quotes do not add up, one at a time and in one pass, where a strict reader would swallow
 * the rest of the file into one cell. Text after a closing quote belongs to its cell. From a quote on that nothing
 * closes, quotes are plain characters: a stray one costs its cell, not the rest of the file.
 */
export function* readBrokenRecords(text: string, separator: keyof typeof plainEnds): Generator<string[]> {
  const reading: Reading = { text, at: text.charCodeAt(0) === 0xfeff ? 1 : 0, isQuoting: true };
  const plainEnd = new RegExp(plainEnds[separator]);
  while (reading.at < text.length) {
    const cells = [readCell(reading, plainEnd)];
    while (text[reading.at] === separator) {
      reading.at += 1;
      const cell = readCell(reading, plainEnd);
      if (cells.length < mostCells) cells.push(cell);
    }
    reading.at += text[reading.at] === '\r' && text[reading.at + 1] === '\n' ? 2 : 1;
    yield cells;
  }
}

type Reading = { text: string; at: number; isQuoting: boolean };

/** Reads one cell and stands on what ends it: a separator, a line break or the end. */
function readCell(reading: Reading, plainEnd: RegExp): string {
  const { text, at, isQuoting } = reading;
  const close = isQuoting && text[at] === '"' ? findClosingQuote(text, at + 1) : null;
  if (close === -1) reading.isQuoting = false;
  const isQuoted = close !== null && close !== -1;
  const from = isQuoted ? close + 1 : at;
  plainEnd.lastIndex = from;
  reading.at = plainEnd.exec(text)?.index ?? text.length;
  const plain = text.slice(from, reading.at);
  return isQuoted ? unquote(text, at + 1, close) + plain.trimEnd() : plain;
}

/** Only as much as anybody looks at: the rest of a long cell is cut off anyway. */
function unquote(text: string, from: number, to: number): string {
  return text.slice(from, Math.min(to, from + 2 * longestCell + 2)).replaceAll('""', '"');
}

/** The next quote that is not doubled; -1 when the cell never ends. */
function findClosingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
