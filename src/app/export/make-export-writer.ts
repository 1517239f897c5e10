import { writeCard } from '../../exchange/cards/write-card';
import { type CsvFormat, csvFormats, csvTable } from '../../exchange/export/csv-formats';
import { calendarParts } from '../../exchange/export/write-calendar';
import { byteOrderMark, writeCsv } from '../../exchange/tables/write-csv';
import type { PersonRecord } from '../../leads/results/export-person';
import { exportCalls } from './export-calls';
import type { ExportShape } from './export-formats';

/** Turns records into a file's text, piece by piece. */
export type ExportWriter = {
  type: string;
  ending: string;
  head: string;
  write: (people: readonly PersonRecord[]) => { text: string; rows: number };
  end: string;
};

/** `withBarred`: people who must not be contacted are among them. */
export function makeExportWriter(shape: ExportShape, withBarred: boolean, now: number): ExportWriter {
  const csv = csvFormats.find((format) => format === shape.format);
  if (csv) return makeCsvWriter(csv, shape, withBarred);
  return shape.format === 'ics' ? makeCalendarWriter(now) : cardWriter;
}

function makeCsvWriter(format: CsvFormat, shape: ExportShape, withBarred: boolean): ExportWriter {
  // Programs want commas; only who opens the plain table in a spreadsheet may need others.
  const separator = format === 'plain' ? shape.separator : ',';
  const { header, toRow } = csvTable(format, shape.columns, withBarred);
  return {
    type: 'text/csv;charset=utf-8',
    ending: 'csv',
    head: byteOrderMark + writeCsv([header], separator),
    write: (people) => ({ text: writeCsv(people.map(toRow), separator), rows: people.length }),
    end: '',
  };
}

const cardWriter: ExportWriter = {
  type: 'text/vcard;charset=utf-8',
  ending: 'vcf',
  head: '',
  write: (people) => ({ text: people.map(writeCard).join(''), rows: people.length }),
  end: '',
};

function makeCalendarWriter(now: number): ExportWriter {
  return {
    type: 'text/calendar;charset=utf-8',
    ending: 'ics',
    head: calendarParts.head(),
    write: (people) => {
      const calls = people.flatMap((person) => exportCalls(person, now));
      return { text: calendarParts.events(calls), rows: calls.length };
    },
    end: calendarParts.end,
  };
}
