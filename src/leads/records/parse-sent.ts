import * as v from 'valibot';
import { longest } from './text-up-to';

/** `cut`: fields that were longer than they may be; `left`: how many entries were left out. Fields as paths without numbers. */
export type Parsed<T> = { value: T; cut: string[]; left: number };

/** Nothing we send lies deeper, or holds a longer list: what is beyond is not even looked at. */
const deepest = 12;
const mostInList = 5000;

/**
 * Reads what came as a message. `what`: a word for the error. Control characters and halves of letters are dropped; a text or a list that is too long
 * is cut, and said; bad entries of the list `leaveOut` are left out, and counted; whatever else does not fit throws,
 * naming the field.
 */
export function parseSent<T>(
  what: string,
  schema: v.GenericSchema<unknown, T>,
  data: unknown,
  leaveOut?: string,
): Parsed<T> {
  return settle(what, schema, clean(data, 0), leaveOut);
}

/** Says what a row of a table must be. */
export type RowSchema<T> = v.GenericSchema<unknown, T>;

/** The same for a row of a file: letters stay as they are, and fields nobody knows are left out. */
export function parseRow<T>(schema: RowSchema<T>, row: unknown): T {
  const result = v.safeParse(schema, row);
  return result.success ? result.output : settle('row', schema, withoutUndefined(row)).value;
}

/** A database keeps fields that hold nothing. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(fields.map(([key, each]) => [key, withoutUndefined(each)]));
}

/** Anything that does not fit gives way to `instead`. */
export function parseOr<T, I>(schema: v.GenericSchema<unknown, T>, data: unknown, instead: I): T | I {
  const result = v.safeParse(schema, data);
  return result.success ? result.output : instead;
}

/** What is wrong inside of a field shows only once the field is of the right kind, so it takes more than one look. */
const mostLooks = 4;

function settle<T>(
  what: string,
  schema: v.GenericSchema<unknown, T>,
  data: unknown,
  leaveOut?: string,
): Parsed<T> {
  const cut = new Set<string>();
  let left = 0;
  for (let look = 1; ; look += 1) {
    const result = v.safeParse(schema, data);
    if (result.success) return { value: result.output, cut: [...cut], left };
    const bad = new Set<unknown>();
    for (const issue of result.issues) {
      const [list, entry] = issue.path ?? [];
      if (issue.type === 'max_length') cut.add(cutAt(what, issue));
      else if (list?.key === leaveOut && entry) bad.add(entry.key);
      else throw refuse(what, issue);
      if (look === mostLooks) throw refuse(what, issue);
    }
    if (bad.size > 0) left += dropFrom(data as Record<string, unknown[]>, String(leaveOut), bad);
  }
}

function refuse(what: string, issue: v.BaseIssue<unknown>): TypeError {
  return new TypeError(`not a ${what}: ${v.getDotPath(issue) ?? issue.message}`);
}

/** Cuts in place and answers where. */
function cutAt(what: string, issue: v.BaseIssue<unknown>): string {
  const last = issue.path?.at(-1);
  if (last?.type !== 'object' && last?.type !== 'array') throw refuse(what, issue);
  const within = last.input as Record<PropertyKey, unknown>;
  const value = last.value as string | unknown[];
  const kept = value.slice(0, Number(issue.requirement));
  within[last.key] = typeof kept === 'string' ? kept.replace(/[\uD800-\uDBFF]$/, '') : kept;
  return (issue.path ?? [])
    .map(({ key }) => key)
    .filter((key) => typeof key === 'string')
    .join('.');
}

function dropFrom(data: Record<string, unknown[]>, list: string, bad: ReadonlySet<unknown>): number {
  const before = data[list] ?? [];
  const kept = before.filter((_, index) => !bad.has(index));
  data[list] = kept;
  return before.length - kept.length;
}

/** A copy of plain data; what no JSON has a word for is gone. */
function clean(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return null;
  // One more than may be, so that the schema says there were too many.
  if (Array.isArray(value)) return value.slice(0, mostInList + 1).map((each) => clean(each, depth + 1));
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(fields.map(([key, each]) => [key, clean(each, depth + 1)]));
}

/** Line breaks and tabs are text; other control characters, and halves of letters, are none. */
function cleanText(text: string): string {
  return text.slice(0, longest + 1).replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '');
}
