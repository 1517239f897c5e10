import type { Engagement } from '../../src/leads/records/engagement';
import type { Person } from '../../src/leads/records/person';

export const noon = Date.UTC(2026, 8, 14, 12);
export const hour = 60 * 60 * 1000;

let count = 0;

export function engagement(facts: Partial<Engagement> = {}): Engagement {
  count += 1;
  return {
    id: `engagement-${count}`,
    postId: 'activity:1',
    personId: 'in:ada',
    kind: 'reaction',
    reaction: null,
    text: null,
    parentId: null,
    at: null,
    seenAt: noon,
    ...facts,
  };
}

export function person(id: string, facts: Partial<Person> = {}): Person {
  return {
    id,
    keys: [id as Person['keys'][number]],
    name: id,
    nameIsGuess: false,
    headline: null,
    degree: 3,
    isOrganisation: false,
    firstSeenAt: noon,
    lastSeenAt: noon,
    ...facts,
  };
}
