import * as v from 'valibot';

/*
 * What fields are made of. Every bound stands in a schema; `parse-sent.ts` cuts what is longer. Nothing here has an
 * effect, and says so: the content script takes types and words from this room and must carry none of the schemas.
 */

/** Beyond so many letters no page, file or person has anything to say. */
export const longest = 65_536;

/** The same of what somebody typed or brought in a file, which nothing bounds. */
export const mostWords = 1_000_000;

/** A text of at most so many UTF-16 units. */
// @__NO_SIDE_EFFECTS__
export function textUpTo(most: number) {
  return v.pipe(v.string(), v.maxLength(most));
}

/** A list of at most so many. */
// @__NO_SIDE_EFFECTS__
export function listUpTo<T extends v.GenericSchema>(item: T, most: number) {
  return v.pipe(v.array(item), v.maxLength(most));
}

/** A name that identifies: never cut, since half of it would be another one. */
// @__NO_SIDE_EFFECTS__
export function idUpTo(most: number) {
  return v.pipe(v.string(), v.regex(new RegExp(`^[\\s\\S]{1,${most}}$`)));
}

/** A text of a form, under a type of its own. */
// @__NO_SIDE_EFFECTS__
export function formed<T extends string>(form: RegExp) {
  return v.pipe(v.string(), v.regex(form)) as unknown as v.GenericSchema<T>;
}

/** Epoch milliseconds; 0 stands for "never" where a field says so. */
// @__NO_SIDE_EFFECTS__
export function time() {
  return v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
}

/** How many. */
// @__NO_SIDE_EFFECTS__
export function count() {
  return v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
}

/** Minor units of a currency. */
// @__NO_SIDE_EFFECTS__
export function money() {
  const { MIN_SAFE_INTEGER, MAX_SAFE_INTEGER } = Number;
  return v.pipe(v.number(), v.integer(), v.minValue(MIN_SAFE_INTEGER), v.maxValue(MAX_SAFE_INTEGER));
}

/** Any number that is one. */
// @__NO_SIDE_EFFECTS__
export function amount() {
  return v.pipe(v.number(), v.minValue(-Number.MAX_VALUE), v.maxValue(Number.MAX_VALUE));
}

/** Somebody stored, or a key nobody was seen with yet. */
// @__NO_SIDE_EFFECTS__
export function personId() {
  return idUpTo(500);
}

/** From an archive it holds the conversation, both keys and the time. */
// @__NO_SIDE_EFFECTS__
export function touchId() {
  return idUpTo(4000);
}

/** A record with more fields, or some of another form. */
// @__NO_SIDE_EFFECTS__
export function extended<A extends v.ObjectEntries, B extends v.ObjectEntries>(
  schema: v.ObjectSchema<A, undefined>,
  entries: B,
): v.ObjectSchema<Omit<A, keyof B> & B, undefined> {
  return v.object({ ...schema.entries, ...entries });
}
