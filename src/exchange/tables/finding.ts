import type { ArchiveOwner, ArchiveTouch, KnownContact } from '../../leads/records/known-row';
import type { ExtraNumbers, PostNumbers, Stated } from '../../leads/records/post';
import type { DateOrder } from './parse-date';

/** One file as dropped or chosen. */
export type FileIn = {
  name: string;
  bytes: Uint8Array;
  /** When it was written, as far as the disk tells. */
  at?: number;
};

/** What the files hold, before anything is stored. */
export type FoundInFiles = {
  contacts: KnownContact[];
  touches: ArchiveTouch[];
  owner: ArchiveOwner | null;
  /** What analytics workbooks tell about posts. */
  posts: PostNumbers[];
  findings: Finding[];
};

/** What was found in one file, or in one entry of a ZIP. */
export type Finding = {
  /** The file's name; inside a ZIP `archive.zip/folder/file.csv`. Also the key of `Choices`. */
  file: string;
  kind: FileKind;
  /** Rows, cards, messages or posts: always `used` plus the counts of `skipped`, except for `long-cell`. */
  rowsRead: number;
  used: number;
  skipped: Skipped[];
  warning: FileWarning | null;
  problem: FileProblem | null;
  question: Question | null;
  /** Which numbers a workbook tells of its posts. */
  fields?: NumberName[];
};

/** A number that LinkedIn tells of a post. */
export type NumberName = keyof Stated | keyof ExtraNumbers;

/** `guessed-numbers`: which column is impressions was told by size alone. */
export type FileWarning = 'guessed-encoding' | 'guessed-numbers';

export type Skipped = { reason: SkipReason; count: number; sample: string };

export type FileKind =
  | 'linkedin-connections'
  | 'linkedin-messages'
  | 'linkedin-invitations'
  | 'linkedin-profile'
  | TableKind
  | 'vcard'
  | AnalyticsKind
  /** A LinkedIn file that says nothing about people the owner knows. */
  | 'not-used'
  | 'unknown';

/** LinkedIn's workbooks: one post, the best posts of some days, the posts of a company page. */
export type AnalyticsKind = 'post-analytics' | 'content-analytics' | 'page-analytics';

/** Tables of contacts, one a row. */
export type TableKind =
  /** A plain table of ours. */
  'afterpost' | 'hubspot' | 'salesforce' | 'pipedrive' | 'google-contacts' | 'evaboot' | 'other-csv';

export type SkipReason =
  | 'no-name-link-or-email'
  /** A connection of whom only the date is left: a hidden or closed account. */
  | 'closed-account'
  | 'empty-row'
  | 'draft'
  /** A message of a closed account or an advert: nobody can be told from it. */
  | 'no-profile-link'
  /** Somebody else's invitation: it does not make them known. */
  | 'incoming'
  | 'no-date'
  /** Lines after the table's end: a report's name, a confidentiality notice. */
  | 'after-the-table'
  | 'not-matching'
  | 'broken-card'
  | 'too-many-rows'
  /** The row names the archive's owner alone. */
  | 'own-row'
  | 'unknown-direction'
  /** Read once the file's question is answered. */
  | 'awaits-answer'
  /** A row of a workbook whose link names no post. */
  | 'no-post-link'
  /** A post of which the workbook tells no number. */
  | 'no-number'
  /** Not skipped: a cell was cut to its first 64 KB. */
  | 'long-cell';

export type FileProblem =
  | 'nothing-usable'
  | 'not-a-table'
  | 'damaged-zip'
  | 'too-large'
  | 'zip-bomb'
  | 'unsafe-path'
  | 'binary-xls'
  /** Not one of LinkedIn's: contacts are read as CSV. */
  | 'unknown-workbook'
  | 'damaged-workbook'
  /** It declares entities of its own, as no program's workbook does. */
  | 'unsafe-workbook'
  /** Nothing tells which of its numbers are impressions. */
  | 'unsure-numbers'
  | 'empty'
  | 'encrypted-zip'
  | 'unknown-columns';

export type Question =
  | { kind: 'columns'; columns: string[]; preview: string[][]; suggested: ColumnMap }
  | { kind: 'date-order'; samples: string[] }
  | { kind: 'evaboot-non-matching'; count: number };

/** Column names of a CSV that no rule knows, by what they hold. */
export type ColumnMap = Partial<Record<ColumnField, string>>;
export type ColumnField =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'link'
  | 'email'
  | 'company'
  | 'position'
  | 'date';

/** The user's answers, by `Finding.file`. */
export type Choices = {
  columns: Record<string, ColumnMap>;
  dateOrder: Record<string, DateOrder>;
  includeNonMatching: boolean;
};
