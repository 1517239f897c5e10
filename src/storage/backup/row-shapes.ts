import type { Row } from '../base/upgrade-rows';

type Kind = 'text' | 'number' | 'texts' | 'list' | 'record';

/** The fields without which a screen or an index could not do; the key first. */
const shapes: Record<string, Record<string, Kind>> = {
  people: { id: 'text', keys: 'texts', name: 'text', firstSeenAt: 'number', lastSeenAt: 'number' },
  posts: { id: 'text', aliases: 'texts', stated: 'record', firstSeenAt: 'number', lastSeenAt: 'number' },
  engagements: { id: 'text', postId: 'text', personId: 'text', kind: 'text', seenAt: 'number' },
  known: { id: 'text', name: 'text', keys: 'texts', emails: 'texts', who: 'texts', importIds: 'texts' },
  outreach: { personId: 'text', stage: 'text', note: 'text', tags: 'texts' },
  touches: { id: 'text', personId: 'text', at: 'number', direction: 'text', channel: 'text', source: 'text' },
  outcomes: { id: 'text', personId: 'text', kind: 'text', at: 'number' },
  doNotContact: { hash: 'text', at: 'number' },
  captures: { id: 'text', postId: 'text', kind: 'text', hidden: 'texts', problems: 'list', at: 'number' },
  queue: { personId: 'text', score: 'number' },
  decisions: { id: 'number', at: 'number', personId: 'text', after: 'record' },
  imports: { id: 'text', at: 'number', files: 'texts', counts: 'record' },
  matches: { id: 'text', personId: 'text', knownId: 'text', answer: 'text', at: 'number' },
  knownPeople: {
    personId: 'text',
    reasons: 'texts',
    knownIds: 'texts',
    nameAndCompany: 'texts',
    asked: 'texts',
  },
  merges: { id: 'text', at: 'number', kept: 'record', lost: 'record', engagements: 'list', outreach: 'list' },
  derivedFrom: { id: 'text' },
  drafts: { personId: 'text', channel: 'text', text: 'text', updatedAt: 'number' },
  snippets: { id: 'text', name: 'text', text: 'text', updatedAt: 'number' },
};

/** True for a row that a table of that name can hold. */
export function isRowOf(table: string, row: Row): boolean {
  const shape = Object.hasOwn(shapes, table) ? shapes[table] : undefined;
  return shape !== undefined && Object.entries(shape).every(([field, kind]) => isOf(kind, row[field]));
}

function isOf(kind: Kind, value: unknown): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'texts':
      return Array.isArray(value) && value.every((each) => typeof each === 'string');
    case 'list':
      return Array.isArray(value);
    case 'record':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
}
