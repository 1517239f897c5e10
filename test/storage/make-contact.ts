import type { ArchiveTouch, KnownContact } from '../../src/leads/records/known-row';
import type { PersonKey } from '../../src/leads/records/person';
import { saveImport } from '../../src/storage/imports/save-import';
import { noon } from './make-capture';

export function contact(facts: Partial<KnownContact> = {}): KnownContact {
  return {
    source: 'crm',
    name: 'Ada Moreno',
    keys: [],
    emails: [],
    company: null,
    position: null,
    connectedOn: null,
    doNotContact: false,
    ...facts,
  };
}

export function archiveTouch(id: string, key: PersonKey): ArchiveTouch {
  return { id, keys: [key], name: 'Ada Moreno', at: noon, direction: 'out', text: `Hello ${id}` };
}

/** Brings contacts and touches in as the import of this name. */
export async function bringIn(id: string, contacts: KnownContact[], touches: ArchiveTouch[] = []) {
  return saveImport({ contacts, touches, owner: null }, { id, files: [`${id}.csv`], at: noon }, {});
}
