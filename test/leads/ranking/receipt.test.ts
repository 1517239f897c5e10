import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countReceipt, receiptReasons } from '../../../src/leads/ranking/receipt';
import type { Person, Self } from '../../../src/leads/records/person';
import { engagement, noon, person } from '../make-engagement';

const self: Self = { keys: ['in:eric'], name: null, source: 'page', pages: ['org:company/stone'] };
const people = [
  person('in:eric', { degree: null }),
  person('org:company/stone', { isOrganisation: true }),
  person('org:company/acme', { isOrganisation: true }),
  person('in:mate', { degree: 1 }),
  person('in:known'),
  person('in:ada', { degree: 2 }),
  person('in:bo', { degree: null }),
];
const none = { reaction: 0, comment: 0, repost: 0 };
const knownBecause = new Map([
  ['in:mate', 'first-degree' as const],
  ['in:known', 'marked-known' as const],
]);

function byId(all: Person[]) {
  return new Map(all.map((one) => [one.id, one]));
}

it('takes each engagement once, by the first rule that fits', () => {
  const said = 'What does that cost?';
  const engagements = [
    engagement({ personId: 'in:eric', kind: 'reply', text: 'Thank you' }),
    engagement({ personId: 'in:eric', kind: 'reply', text: 'Welcome' }),
    engagement({ personId: 'org:company/stone' }),
    engagement({ personId: 'org:company/acme' }),
    engagement({ personId: 'org:company/acme', kind: 'comment', text: 'Good to see' }),
    engagement({ personId: 'in:mate' }),
    engagement({ personId: 'in:mate', kind: 'comment', text: said }),
    engagement({ personId: 'in:known' }),
    engagement({ personId: 'in:bo' }),
    engagement({ personId: 'in:ada', kind: 'comment', text: said, at: noon }),
    engagement({ personId: 'in:ada' }),
  ];
  const hiddenCount = { reaction: 2, comment: 1, repost: 0 };
  const receipt = countReceipt({ engagements, hiddenCount, people: byId(people), self, knownBecause });
  expect(receipt.byKind).toEqual({ reaction: 8, comment: 6, repost: 0 });
  const counted = receipt.rows.filter((row) => row.count > 0);
  expect(counted).toEqual([
    {
      reason: 'reasons',
      count: 14,
      personIds: [
        'in:ada',
        'in:mate',
        'org:company/acme',
        'in:eric',
        'in:bo',
        'in:known',
        'org:company/stone',
      ],
    },
    { reason: 'self', count: 3, personIds: ['in:eric', 'org:company/stone'] },
    { reason: 'organisations', count: 2, personIds: ['org:company/acme'] },
    { reason: 'hidden', count: 3, personIds: [] },
    { reason: 'same-person', count: 2, personIds: ['in:ada', 'in:mate'] },
    { reason: 'first-degree', count: 1, personIds: ['in:mate'] },
    { reason: 'marked-known', count: 1, personIds: ['in:known'] },
    { reason: 'new-people', count: 2, personIds: ['in:ada', 'in:bo'] },
  ]);
});

it('has every row for an empty post', () => {
  const receipt = countReceipt({
    engagements: [],
    hiddenCount: none,
    people: new Map(),
    self: null,
    knownBecause,
  });
  expect(receipt.rows).toEqual(receiptReasons.map((reason) => ({ reason, count: 0, personIds: [] })));
});

it('reasons minus all other rows are the new people, and kinds add up to the reasons', () => {
  const kind = fc.constantFrom('reaction', 'comment', 'reply', 'repost');
  const drawn = fc.array(fc.tuple(fc.constantFrom(...people.map((one) => one.id)), kind), { maxLength: 40 });
  const counts = fc.record({ reaction: fc.nat(5), comment: fc.nat(5), repost: fc.nat(5) });
  fc.assert(
    fc.property(drawn, counts, fc.boolean(), (pairs, hiddenCount, knowsSelf) => {
      const engagements = pairs.map(([personId, one]) =>
        engagement({ personId, kind: one, text: 'Well said' }),
      );
      const facts = {
        engagements,
        hiddenCount,
        people: byId(people),
        self: knowsSelf ? self : null,
        knownBecause,
      };
      const { rows, byKind } = countReceipt(facts);
      const [reasons, ...rest] = rows.map((row) => row.count);
      const fresh = rest.pop()!;
      expect(reasons! - rest.reduce((sum, count) => sum + count, 0)).toBe(fresh);
      expect(byKind.reaction + byKind.comment + byKind.repost).toBe(reasons);
      expect(rows.at(-1)?.personIds).toHaveLength(fresh);
    }),
  );
});
