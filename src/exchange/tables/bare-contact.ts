import type { KnownContact } from '../../leads/records/known-row';
import type { PersonKey } from '../../leads/records/person';

/** A contact of whom a file tells no more than this. */
export function bareContact(source: KnownContact['source'], name: string, keys: PersonKey[]): KnownContact {
  return {
    source,
    name,
    keys,
    emails: [],
    company: null,
    position: null,
    connectedOn: null,
    doNotContact: false,
  };
}
