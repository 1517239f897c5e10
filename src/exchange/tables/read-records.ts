import Papa from 'papaparse';
import { readBrokenRecords } from './read-broken-records';

export type Separator = ',' | ';' | '\t';

/**
 * The records of a CSV (RFC 4180) in any line ending; line breaks inside quotes come out as `\n`. A file whose quotes
 * do not add up is read again by the patient reader: a stray quote must cost its cell, not the rest of the file.
 * `most`: only so many records; 0 = all.
 */
export function readRecords(text: string, separator: Separator, most = 0): Iterable<string[]> {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (plain === '') return [];
  const { data, errors } = Papa.parse<string[]>(plain, {
    delimiter: separator,
    newline: '\n',
    preview: most,
  });
  if (errors.some(({ type }) => type === 'Quotes')) return readBrokenRecords(plain, separator);
  const last = data.at(-1);
  return plain.endsWith('\n') && last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data;
}
