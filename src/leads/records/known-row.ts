import * as v from 'valibot';
import { titleSchema } from './headline';
import { personKeySchema } from './person';
import { extended, idUpTo, listUpTo, longest, textUpTo, time, touchId } from './text-up-to';

/** Where the user knows somebody from, by what they brought in. */
export const knownSources = ['connection', 'written-with', 'crm', 'contact', 'invited'] as const;
export type KnownSource = (typeof knownSources)[number];

/** One existing contact as a file tells it. Two files may tell the same one: the same content is the same record. */
export const knownContactSchema = v.object({
  /** What kind of file tells it. */
  source: v.picklist(knownSources),
  /** As the file writes it. */
  name: textUpTo(longest),
  /** Every profile key it gives. */
  keys: listUpTo(personKeySchema, 100),
  /** Lower-case. */
  emails: listUpTo(textUpTo(longest), 1000),
  /** Where they work. */
  company: v.nullable(textUpTo(longest)),
  /** What they do there. */
  position: v.nullable(textUpTo(longest)),
  /** Connected since; null when the file does not say. Epoch ms. */
  connectedOn: v.nullable(time()),
  /** The file says they must not be contacted (opted out, unsubscribed). */
  doNotContact: v.boolean(),
});
export type KnownContact = v.InferOutput<typeof knownContactSchema>;

/**
 * An existing contact, from files the user brought in. The id is made from the content, so two files that tell the
 * same make one row, and it stays until the last of them is taken back.
 */
export const knownRowSchema = extended(knownContactSchema, {
  /** Made from the content. */
  id: idUpTo(500),
  /** The name as it is compared: a match by name is a question, never a fact. Empty when it names nobody. */
  nameKey: textUpTo(longest),
  /** Name and company, as they are compared. */
  who: listUpTo(textUpTo(2 * longest), 1000),
  /** The first of `importIds`. */
  importId: idUpTo(500),
  /** The imports that tell it: `imports.id`. */
  importIds: listUpTo(idUpTo(500), 1000),
});
export type KnownRow = v.InferOutput<typeof knownRowSchema>;

/** An existing contact as it is compared. */
export type KnownRecord = KnownContact & { id: string };

/** One message of the archive: who with, which way, when and what. Drafts never become one. */
export const archiveTouchSchema = v.object({
  /** Made from conversation, time, sender and a hash of the text: the archive has no message ids. */
  id: touchId(),
  /** The other person. */
  keys: listUpTo(personKeySchema, 100),
  /** As the archive writes it. */
  name: textUpTo(longest),
  /** When it was. Epoch ms. */
  at: time(),
  /** From the user (`out`) or from the person (`in`). */
  direction: v.picklist(['out', 'in']),
  /** What was said. */
  text: textUpTo(longest),
});
export type ArchiveTouch = v.InferOutput<typeof archiveTouchSchema>;

/** The archive's owner, as far as its files tell. */
export const archiveOwnerSchema = v.object({
  /** Every key of theirs. */
  keys: listUpTo(personKeySchema, 100),
  /** Their name. */
  name: v.nullable(textUpTo(longest)),
  /** What they call themselves. */
  headline: v.nullable(textUpTo(longest)),
  /** What the headline says; missing until it has been read. */
  title: v.exactOptional(titleSchema),
});
export type ArchiveOwner = v.InferOutput<typeof archiveOwnerSchema>;

/**
 * Why a person is not new, in the order in which the receipt asks: each person is taken by the first that holds.
 * `self`, `organisations`, `hidden` and `same-person` come before all of these.
 */
export const knownReasons = [
  'do-not-contact',
  'first-degree',
  'connection',
  'crm',
  'colleague',
  'written-with',
  'contact',
  'excluded-company',
  'pending-invitation',
  'marked-known',
] as const;
export type KnownReason = (typeof knownReasons)[number];

/** How a known contact and a person were found to be one. */
export const matchWays = ['profile-link', 'e-mail', 'name-and-company', 'name'] as const;
export type MatchBy = (typeof matchWays)[number];
