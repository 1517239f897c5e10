import { describe, expect, it } from 'vitest';
import { listContactFacts, listPersonFacts } from '../../../src/app/words/list-person-facts';
import { sayMatch, sayWhy } from '../../../src/app/words/say-match';
import type { Person } from '../../../src/leads/records/person';
import type { Explanation, KnownBy } from '../../../src/storage/load/explain-known';

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

const person: Person = {
  id: 'in:nadia',
  keys: ['in:nadia'],
  name: 'Nadia Haddad',
  nameIsGuess: false,
  headline: 'CEO at Docklands',
  degree: 2,
  isOrganisation: false,
  firstSeenAt: 0,
  lastSeenAt: 0,
};

const crm: KnownBy = {
  matchId: 'in:nadia|k1',
  by: 'e-mail',
  answer: null,
  known: {
    id: 'k1',
    source: 'crm',
    name: 'Nadia Haddad',
    keys: [],
    emails: ['nadia@docklands.example'],
    company: 'Docklands Ltd',
    position: 'CEO',
    connectedOn: Date.UTC(2021, 5, 7, 12),
    doNotContact: false,
    nameKey: 'nadia haddad',
    who: [],
    importId: 'i',
    importIds: ['i'],
  },
  imports: [
    {
      id: 'i',
      at: 0,
      files: ['hubspot.csv'],
      counts: { contacts: 1, newContacts: 1, touches: 0, newTouches: 0 },
      owner: null,
      state: 'done',
    },
  ],
};

const explanation: Explanation = {
  person,
  reason: 'crm',
  reasons: ['crm', 'colleague'],
  isPutBack: false,
  automatic: [crm],
  questions: [],
  possible: [],
  refused: [],
  merges: [],
};

describe('why somebody is known', () => {
  it('names the record, the file and what it was matched by', () => {
    expect(plain(sayWhy('crm', explanation))).toBe(
      'Same e-mail address · Nadia Haddad · CEO, Docklands Ltd · connected on Jun 7, 2021 · hubspot.csv',
    );
    expect(sayMatch({ ...crm, by: 'profile-link' })).toMatch(/^Same profile link/);
  });

  it('quotes the headline for a company, and LinkedIn for a degree', () => {
    expect(plain(sayWhy('colleague', explanation))).toBe('Their headline: CEO at Docklands');
    expect(sayWhy('first-degree', explanation)).toBe('LinkedIn’s page says 1st');
  });
});

describe('the two sides of a question', () => {
  it('show what a page says and what a file says, and nothing that is empty', () => {
    expect(listPersonFacts(person).map(({ words }) => words)).toEqual([
      'CEO at Docklands',
      'linkedin.com/in/nadia',
      '2nd',
    ]);
    expect(listContactFacts(crm.known).map(({ id }) => id)).toEqual(['headline', 'email', 'since']);
  });
});
