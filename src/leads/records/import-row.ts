import type { ArchiveOwner } from './known';

/** What one import brought. `new…`: what no import had told before. */
export type ImportCounts = { contacts: number; newContacts: number; touches: number; newTouches: number };

export type ImportRow = {
  id: string;
  at: number;
  files: string[];
  counts: ImportCounts;
  owner: ArchiveOwner | null;
  state: 'done';
};
