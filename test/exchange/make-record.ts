import type { PersonRecord } from '../../src/leads/results/export-person';

/** A new person of whom nothing else is known, unless told otherwise. */
export function makeRecord(facts: Partial<PersonRecord> = {}): PersonRecord {
  return {
    id: 'in:zoë-brandt',
    keys: ['in:zoë-brandt'],
    url: 'https://www.linkedin.com/in/zo%C3%AB-brandt/',
    name: 'Zoë Brandt',
    firstName: 'Zoë',
    lastName: 'Brandt',
    headline: null,
    title: null,
    company: null,
    emails: [],
    degree: 2,
    level: 'unknown',
    function: 'unknown',
    stage: 'new',
    knownBecause: null,
    nextAt: null,
    nextWhy: null,
    tags: [],
    note: '',
    firstTouchAt: null,
    lastTouchAt: null,
    touches: 0,
    reasons: 1,
    lastReasonAt: null,
    postUrl: null,
    topic: null,
    outcomes: [],
    orders: [],
    doNotContact: false,
    ...facts,
  };
}

/** The people of the CRM examples: with and without a company, one word, no Latin letters. */
export const zoe = makeRecord({
  title: 'VP of Sales EMEA',
  company: 'Kesselring Antriebstechnik GmbH',
  headline: 'VP of Sales EMEA at Kesselring Antriebstechnik GmbH',
});
export const jose = makeRecord({
  id: 'in:jose-nandu',
  keys: ['in:jose-nandu', 'urn:ACoAAB7'],
  url: 'https://www.linkedin.com/in/jose-nandu/',
  name: 'José Ñandú',
  firstName: 'José',
  lastName: 'Ñandú',
  title: 'Director, Growth',
  company: 'Cafés Montuno',
  emails: ['jose@example.com', 'nandu@example.com'],
  stage: 'reached-out',
});
export const madonna = makeRecord({
  id: 'in:madonna',
  keys: ['in:madonna'],
  url: 'https://www.linkedin.com/in/madonna/',
  name: 'Madonna',
  firstName: '',
  lastName: 'Madonna',
  title: 'Artist',
});
export const mei = makeRecord({
  id: 'in:mei-li',
  keys: ['in:mei-li'],
  url: 'https://www.linkedin.com/in/mei-li/',
  name: '李梅',
  firstName: '',
  lastName: '李梅',
  title: '销售总监',
  company: '青禾科技',
  emails: ['mei@example.com'],
  stage: 'proposal',
});
