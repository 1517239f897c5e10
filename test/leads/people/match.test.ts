import { describe, expect, it } from 'vitest';
import { type MatchContext, matchPerson } from '../../../src/leads/people/match';
import type { KnownRecord } from '../../../src/leads/records/known-row';
import type { Answer } from '../../../src/leads/records/match-row';

import type { Person } from '../../../src/leads/records/person';
import { person as anyone } from '../make-engagement';
import { titled } from '../read-samples';

const nothingSaid: MatchContext = { answers: new Map(), hasNamesake: false };
let count = 0;

function contact(facts: Partial<KnownRecord>): KnownRecord {
  count += 1;
  return {
    id: `known-${count}`,
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

function ada(facts: Partial<Person> = {}): Person {
  return titled(anyone('urn:ACoAAada', { name: 'Ada Moreno', headline: 'Buyer at Velmora', ...facts }));
}

function match(person: Person, contacts: KnownRecord[], context = nothingSaid) {
  const { automatic, questions, possible } = matchPerson(person, contacts, context);
  const list = (matches: typeof automatic) => matches.map(({ knownId, by }) => `${knownId} ${by}`);
  return { automatic: list(automatic), questions: list(questions), possible: list(possible) };
}

const none = { automatic: [], questions: [], possible: [] };

describe('one link', () => {
  it('makes two records one, whatever their names', () => {
    const one = contact({ id: 'a', name: 'A. Mendes', keys: ['in:ada'] });
    expect(match(ada({ keys: ['in:ada'] }), [one])).toEqual({ ...none, automatic: ['a profile-link'] });
  });

  it('does so by an opaque id, and by any alias', () => {
    const one = contact({ id: 'a', keys: ['in:ada', 'urn:ACwAA1'] });
    const alias = contact({ id: 'b', keys: ['urn:ACwAA1'] });
    expect(match(ada({ keys: ['in:ada', 'urn:ACoAA2'] }), [alias, one]).automatic).toEqual([
      'b profile-link',
      'a profile-link',
    ]);
  });

  it('tells ids of other case apart', () => {
    const one = contact({ keys: ['urn:ACoAAADA'], name: 'Somebody Else' });
    expect(match(ada(), [one])).toEqual(none);
  });
});

describe('one e-mail address', () => {
  const linked = contact({ id: 'linked', keys: ['urn:ACoAAada'], emails: ['ada@velmora.example'] });

  it('makes two contacts one, in any case of letters', () => {
    const mailed = contact({ id: 'mailed', emails: ['Ada@Velmora.example'] });
    expect(match(ada(), [linked, mailed]).automatic).toEqual(['linked profile-link', 'mailed e-mail']);
  });

  it.each([
    'info@velmora.example',
    'SALES@velmora.example',
    'no-reply@velmora.example',
    'hello+crm@velmora.example',
  ])('does not when it is a role: %s', (email) => {
    const one = contact({ id: 'linked', keys: ['urn:ACoAAada'], emails: [email.toLowerCase()] });
    const other = contact({ name: 'Bo Larsen', emails: [email] });
    expect(match(ada(), [one, other])).toEqual({ ...none, automatic: ['linked profile-link'] });
  });

  it('does not when more than two names stand under it', () => {
    const others = ['Bo Larsen', 'Cleo Fox'].map((name) =>
      contact({ name, emails: ['ada@velmora.example'] }),
    );
    expect(match(ada(), [linked, ...others]).automatic).toEqual(['linked profile-link']);
  });
});

describe('the same name and the same company', () => {
  it('asks', () => {
    const one = contact({ id: 'a', name: 'ADA MORENO, MBA', company: 'Velmora S.A.' });
    expect(match(ada(), [one])).toEqual({ ...none, questions: ['a name-and-company'] });
  });

  it('asks across scripts of umlauts', () => {
    const one = contact({ id: 'a', name: 'Juergen Mueller', company: 'Velmora' });
    expect(match(ada({ name: 'Jürgen Müller' }), [one]).questions).toEqual(['a name-and-company']);
  });

  it('asks nothing when two contacts have both', () => {
    const two = ['a', 'b'].map((id) => contact({ id, company: 'Velmora' }));
    expect(match(ada(), two)).toEqual({ ...none, possible: ['a name', 'b name'] });
  });

  it('asks once about two contacts that are one by their address', () => {
    const two = ['a', 'b'].map((id) => contact({ id, company: 'Velmora', emails: ['ada@velmora.example'] }));
    expect(match(ada(), two).questions).toEqual(['a name-and-company', 'b name-and-company']);
  });

  it('asks nothing when two people have both', () => {
    const one = contact({ id: 'a', company: 'Velmora' });
    expect(match(ada(), [one], { ...nothingSaid, hasNamesake: true })).toEqual({
      ...none,
      possible: ['a name'],
    });
  });

  it.each(['Madonna', 'Ada M.', 'A. Moreno'])('asks nothing about %s', (name) => {
    const one = contact({ id: 'a', name, company: 'Velmora' });
    expect(match(ada({ name }), [one])).toEqual({ ...none, possible: ['a name'] });
  });

  it('asks nothing more about somebody known, unless the contact forbids contact', () => {
    const known = contact({ id: 'known', keys: ['urn:ACoAAada'] });
    const one = contact({ id: 'a', company: 'Velmora' });
    expect(match(ada(), [known, one]).questions).toEqual([]);
    expect(match(ada(), [known, { ...one, doNotContact: true }]).questions).toEqual(['a name-and-company']);
  });
});

describe('the same name', () => {
  it.each([null, 'Corvane', 'Self-employed'])('with the company %j is listed and no more', (company) => {
    const one = contact({ id: 'a', company });
    expect(match(ada(), [one])).toEqual({ ...none, possible: ['a name'] });
  });

  it('with another vanity is somebody else until the user says otherwise', () => {
    const one = contact({ id: 'a', keys: ['in:ada-2'], company: 'Velmora' });
    const seen = ada({ keys: ['in:ada-1'] });
    expect(match(seen, [one])).toEqual({ ...none, possible: ['a name'] });
    const answers = new Map<string, Answer>([['a', 'yes']]);
    expect(match(seen, [one], { ...nothingSaid, answers }).automatic).toEqual(['a name-and-company']);
  });

  it('with another vanity reached by an address is somebody else as well', () => {
    const linked = contact({ id: 'a', keys: ['in:ada-2'], emails: ['ada@velmora.example'] });
    const mailed = contact({ id: 'b', emails: ['ada@velmora.example'], company: 'Velmora' });
    expect(match(ada({ keys: ['in:ada-1'] }), [linked, mailed]).questions).toEqual([]);
  });
});

describe('nobody', () => {
  it.each(['LinkedIn Member', '', '🚀'])('is matched by the name %j', (name) => {
    const one = contact({ name, company: 'Velmora' });
    expect(match(ada({ name }), [one])).toEqual(none);
  });

  it('is matched with an organisation', () => {
    const one = contact({ keys: ['org:company/velmora'], name: 'Velmora' });
    const page = anyone('org:company/velmora', { name: 'Velmora', isOrganisation: true });
    expect(match(page, [one])).toEqual(none);
  });
});

describe('what the user said', () => {
  const one = contact({ id: 'a', company: 'Velmora', emails: ['ada@velmora.example'] });

  it('yes makes them one, with all that hangs on the contact', () => {
    const linked = contact({ id: 'b', name: 'Ada M.', emails: ['ada@velmora.example'] });
    const answers = new Map<string, Answer>([['a', 'yes']]);
    expect(match(ada(), [one, linked], { ...nothingSaid, answers })).toEqual({
      ...none,
      automatic: ['a name-and-company', 'b e-mail'],
    });
  });

  it('no is remembered, and undoes even a link', () => {
    const linked = contact({
      id: 'b',
      keys: ['urn:ACoAAada'],
      name: 'Old Owner',
      emails: ['ada@velmora.example'],
    });
    const answers = new Map<string, Answer>([
      ['b', 'no'],
      ['a', 'no'],
    ]);
    expect(match(ada(), [one, linked], { ...nothingSaid, answers })).toEqual(none);
  });
});
