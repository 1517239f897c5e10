import type { PersonKey } from './person';
import type { Title } from './title';

/** Where the user knows somebody from, by what they brought in. */
export const knownSources = ['connection', 'written-with', 'crm', 'contact', 'invited'] as const;
export type KnownSource = (typeof knownSources)[number];

/** One existing contact as a file tells it. Two files may tell the same one: the same content is the same record. */
export type KnownContact = {
  source: KnownSource;
  name: string;
  keys: PersonKey[];
  /** Lower-case. */
  emails: string[];
  company: string | null;
  position: string | null;
  /** Epoch ms; null when the file does not say. */
  connectedOn: number | null;
  /** The file says they must not be contacted (opted out, unsubscribed). */
  doNotContact: boolean;
};

/** An existing contact as it is stored. */
export type KnownRecord = KnownContact & { id: string };

/**
 * An existing contact, from files the user brought in. The id is made from the content, so two files that tell the
 * same make one row, and it stays until the last of them is taken back.
 */
export type KnownRow = KnownRecord & {
  /** The name as it is compared: a match by name is a question, never a fact. Empty when it names nobody. */
  nameKey: string;
  /** Name and company, as they are compared. */
  who: string[];
  /** The first of `importIds`. */
  importId: string;
  importIds: string[];
};

/** One message of the archive: who with, which way, when and what. Drafts never become one. */
export type ArchiveTouch = {
  /** Made from conversation, time, sender and a hash of the text: the archive has no message ids. */
  id: string;
  /** The other person. */
  keys: PersonKey[];
  name: string;
  at: number;
  direction: 'out' | 'in';
  text: string;
};

/** The archive's owner, as far as its files tell. */
export type ArchiveOwner = {
  keys: PersonKey[];
  name: string | null;
  headline: string | null;
  /** What the headline says; missing until it has been read. */
  title?: Title;
};

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
export type MatchBy = 'profile-link' | 'e-mail' | 'name-and-company' | 'name';
