import * as v from 'valibot';
import { archiveOwnerSchema } from './known-row';
import { count, idUpTo, listUpTo, longest, textUpTo, time } from './text-up-to';

/** What one import brought. */
export const importCountsSchema = v.object({
  /** Contacts. */
  contacts: count(),
  /** Of these, what no import had told before. */
  newContacts: count(),
  /** Messages. */
  touches: count(),
  /** Of these, what no import had told before. */
  newTouches: count(),
});
export type ImportCounts = v.InferOutput<typeof importCountsSchema>;

/** One import. */
export const importRowSchema = v.object({
  /** Made from the files. */
  id: idUpTo(500),
  /** When it was made. Epoch ms. */
  at: time(),
  /** The files' names. */
  files: listUpTo(textUpTo(longest), 10_000),
  /** What it brought. */
  counts: importCountsSchema,
  /** Whose archive it was. */
  owner: v.nullable(archiveOwnerSchema),
  /** It is all there. */
  state: v.literal('done'),
});
export type ImportRow = v.InferOutput<typeof importRowSchema>;
