import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import { countReceipt } from '../../../src/leads/ranking/receipt';
import { reasonTime } from '../../../src/leads/ranking/warmth-of';
import type { Outcome, OutcomeKind } from '../../../src/leads/records/outcome';
import { nothingStated, type Post, type PostKey } from '../../../src/leads/records/post';
import { countPostResult } from '../../../src/leads/results/post-result';
import type { PostResultFacts, ResultStepName } from '../../../src/leads/results/result-steps';
import { engagement, noon, person } from '../make-engagement';
import { touch } from '../make-touch';
import { titled } from '../read-samples';

const day = 24 * 60 * 60 * 1000;
/** Ten days before noon. */
const published = noon - 10 * day;
/** So many days after it was published. */
const since = (days: number) => published + days * day;

const post: Post = {
  id: 'activity:1',
  aliases: ['activity:1', 'ugcPost:2'],
  url: 'https://www.linkedin.com/feed/update/urn:li:activity:1/',
  text: null,
  publishedAt: published,
  stated: { ...nothingStated, impressions: 1000 },
  effortMinutes: 10,
  firstSeenAt: published,
  lastSeenAt: noon,
};

/** Five people, one of them known; the user, a page, one hidden. */
const engagements = [
  engagement({ personId: 'in:ada', kind: 'comment', text: 'How long?', at: since(1) }),
  engagement({ personId: 'in:ada', seenAt: since(2) }),
  engagement({ personId: 'in:bo', kind: 'comment', text: 'Good one, thank you', at: since(2) }),
  engagement({ personId: 'in:cleo', seenAt: since(3) }),
  engagement({ personId: 'in:dan', seenAt: since(3) }),
  engagement({ personId: 'in:kim', seenAt: since(3) }),
  engagement({ personId: 'in:eric', kind: 'reply', text: 'Thank you', at: since(3) }),
  engagement({ personId: 'org:company/acme', seenAt: since(3) }),
];
const people = [
  person('in:ada', { headline: 'CFO at Gullwing' }),
  person('in:bo', { headline: 'Sales Manager at Tarn' }),
  person('in:cleo'),
  person('in:dan', { headline: 'Owner, Dan & Sons' }),
  person('in:kim', { degree: 1 }),
  person('in:eric'),
  person('org:company/acme', { isOrganisation: true }),
];
const receipt = countReceipt({
  engagements,
  hiddenCount: { reaction: 1, comment: 0, repost: 0 },
  people: new Map(people.map((one) => [one.id, one])),
  self: { keys: ['in:eric'], name: null, source: 'page', pages: [] },
  knownBecause: new Map([['in:kim', 'first-degree']]),
});

function begun(personId: string, postId: PostKey) {
  return { ...startOutreach(personId), stage: 'reached-out' as const, postId };
}

let count = 0;
function outcome(personId: string, kind: OutcomeKind, days: number, facts: Partial<Outcome> = {}): Outcome {
  count += 1;
  const what = { kind, at: since(days), amount: null, currency: null };
  return { id: `outcome-${count}`, personId, postId: 'activity:1', ...what, ...facts };
}

const eur = (amount: number) => ({ amount, currency: 'EUR' });

const facts: PostResultFacts = {
  post,
  receipt,
  reasonAt: new Map(engagements.toReversed().map((one) => [one.personId, reasonTime(one)])),
  outreach: [
    begun('in:ada', 'activity:1'),
    begun('in:bo', 'ugcPost:2'),
    begun('in:cleo', 'activity:1'),
    // Another post started this one.
    begun('in:dan', 'activity:9'),
  ],
  touches: [
    // Before the post there was something else.
    touch({ personId: 'in:ada', at: since(-5) }),
    touch({ personId: 'in:ada', at: since(3) }),
    touch({ personId: 'in:ada', at: since(6) }),
    // A tap is no answer.
    touch({ personId: 'in:ada', at: since(4), direction: 'in', channel: 'reaction' }),
    touch({ personId: 'in:ada', at: since(5), direction: 'in' }),
    touch({ personId: 'in:bo', at: since(2.5) }),
    touch({ personId: 'in:bo', at: since(6.5), direction: 'in', channel: 'phone' }),
    // Answers nothing: the message out is later.
    touch({ personId: 'in:cleo', at: since(3.5), direction: 'in' }),
    touch({ personId: 'in:cleo', at: since(4) }),
    touch({ personId: 'in:dan', at: since(5) }),
    touch({ personId: 'in:dan', at: since(6), direction: 'in', channel: 'phone' }),
  ],
  outcomes: [
    outcome('in:ada', 'meeting-held', 9),
    outcome('in:ada', 'meeting-held', 8),
    outcome('in:dan', 'meeting-held', 7),
    outcome('in:ada', 'proposal', 8.5, eur(10_000_00)),
    outcome('in:ada', 'proposal', 9, eur(5_000_00)),
    outcome('in:dan', 'proposal', 9, { ...eur(99_00), postId: 'activity:9' }),
    outcome('in:ada', 'order', 9.5, eur(2_500_00)),
    outcome('in:ada', 'order', 9.6, eur(1_000_00)),
    outcome('in:bo', 'order', 9.7, { amount: 800_00, currency: 'CHF', postId: 'ugcPost:2' }),
    outcome('in:cleo', 'order', 9.8),
    outcome('in:kim', 'order', 9.9, { ...eur(7_00), postId: null }),
    outcome('in:kim', 'meeting-booked', 9.9),
    outcome('in:kim', 'lost', 9.9),
  ],
  people: new Map(people.map((one) => [one.id, titled(one)])),
};

function column<K extends 'count' | 'conversion' | 'wait'>(
  result: ReturnType<typeof countPostResult>,
  key: K,
) {
  return Object.fromEntries(result.steps.map((step) => [step.step, step[key]]));
}

function stepOf(changed: Partial<PostResultFacts>, step: ResultStepName) {
  const found = countPostResult({ ...facts, ...changed }, noon).steps.find((one) => one.step === step);
  if (!found) throw new Error(`no step ${step}`);
  return found;
}

describe('what came of a post', () => {
  const result = countPostResult(facts, noon);

  it('counts people, each once, from impressions to orders', () => {
    // Reasons: 8 and one hidden. People: without the user and the page. New: without Kim. Met: Dan by a meeting put
    // down to this post, Bo on the phone.
    expect(column(result, 'count')).toEqual({
      impressions: 1000,
      reasons: 9,
      people: 5,
      new: 4,
      reached: 3,
      replied: 2,
      met: 3,
      proposed: 1,
      ordered: 3,
    });
    expect(result.steps.map(({ step }) => step)).toEqual(Object.keys(column(result, 'count')));
  });

  it('names those behind each step, first come first', () => {
    expect(stepOf({}, 'reached').personIds).toEqual(['in:bo', 'in:ada', 'in:cleo']);
    expect(stepOf({}, 'replied').personIds).toEqual(['in:ada', 'in:bo']);
    // 6.5, 7 and 8 days after.
    expect(stepOf({}, 'met').personIds).toEqual(['in:bo', 'in:dan', 'in:ada']);
    expect(stepOf({}, 'ordered').personIds).toEqual(['in:ada', 'in:bo', 'in:cleo']);
  });

  it('says how many of the step before came on; who got further had been there', () => {
    expect(column(result, 'conversion')).toEqual({
      impressions: null,
      reasons: { n: 9, of: 1000 },
      people: { n: 5, of: 9 },
      new: { n: 4, of: 5 },
      reached: { n: 3, of: 4 },
      replied: { n: 2, of: 3 },
      // Ada and Bo replied; Dan was met all the same.
      met: { n: 3, of: 3 },
      proposed: { n: 1, of: 3 },
      // Ada had a proposal; Bo and Cleo ordered without.
      ordered: { n: 3, of: 3 },
    });
  });

  it('takes the median of the days between, of those of whom both are known', () => {
    expect(column(result, 'wait')).toEqual({
      impressions: null,
      reasons: null,
      people: null,
      new: null,
      // Ada 1 to 3, Bo 2 to 2.5, Cleo 3 to 4: 2, 0.5 and 1.
      reached: { days: 1, n: 3 },
      // Ada 3 to 5, Bo 2.5 to 6.5: 2 and 4.
      replied: { days: 3, n: 2 },
      // Ada 5 to 8, Bo in the same moment: 3 and 0.
      met: { days: 1.5, n: 2 },
      // Ada 8 to 8.5, though a second meeting came later.
      proposed: { days: 0.5, n: 1 },
      // Ada 8.5 to 9.5.
      ordered: { days: 1, n: 1 },
    });
  });

  it('adds amounts up, never across currencies', () => {
    expect(stepOf({}, 'proposed').amounts).toEqual([{ currency: 'EUR', amount: 15_000_00, n: 2 }]);
    expect(stepOf({}, 'ordered').amounts).toEqual([
      { currency: 'CHF', amount: 800_00, n: 1 },
      { currency: 'EUR', amount: 3_500_00, n: 2 },
    ]);
    expect(stepOf({}, 'met').amounts).toEqual([]);
  });

  it('says what a minute of writing brought, and nothing where nobody noted any', () => {
    expect(result.perMinute).toEqual([
      { currency: 'CHF', amount: 80_00 },
      { currency: 'EUR', amount: 350_00 },
    ]);
    const without = countPostResult({ ...facts, post: { ...post, effortMinutes: null } }, noon);
    expect([without.minutes, without.perMinute]).toEqual([null, null]);
    const unsold = countPostResult({ ...facts, outcomes: [] }, noon);
    expect([unsold.minutes, unsold.perMinute]).toEqual([10, []]);
    const three = countPostResult({ ...facts, post: { ...post, effortMinutes: 3 } }, noon);
    // 350000 : 3 = 116666.67
    expect(three.perMinute?.[1]).toEqual({ currency: 'EUR', amount: 1_166_67 });
  });

  it('counts those among the met who run something', () => {
    // A CFO and an owner; a sales manager does not.
    expect(result.chiefsMet).toBe(2);
  });
});

describe('what is not known', () => {
  it('is not 0', () => {
    const unknown = { post: { ...post, stated: nothingStated } };
    expect(stepOf(unknown, 'impressions').count).toBeNull();
    expect(stepOf(unknown, 'reasons').conversion).toBeNull();
  });

  it('is said of impressions older than the reading, too', () => {
    const old = { post: { ...post, stated: { ...nothingStated, impressions: 8 } } };
    expect(stepOf(old, 'reasons')).toMatchObject({ count: 9, conversion: null });
  });

  it('has no share: nothing can come of nobody', () => {
    const nothing = { outreach: [], touches: [], outcomes: [outcome('in:ada', 'order', 3)] };
    expect(stepOf(nothing, 'reached')).toMatchObject({ count: 0, conversion: { n: 0, of: 4 } });
    expect(stepOf(nothing, 'replied')).toMatchObject({ count: 0, conversion: null, wait: null });
    expect(stepOf(nothing, 'ordered')).toMatchObject({ count: 1, conversion: null, wait: null });
  });

  it('makes no days: a touch whose day nobody knows counts, but not its time', () => {
    const vague = touch({ personId: 'in:cleo', at: since(4), when: { from: 0, to: since(5) } });
    const day4 = touch({ personId: 'in:bo', at: since(4), when: { from: since(3.5), to: since(4.5) } });
    expect(stepOf({ touches: [vague, day4] }, 'reached')).toMatchObject({
      count: 2,
      // Bo only: 2 to 4.
      wait: { days: 2, n: 1 },
    });
  });

  it('what is dated before the step it follows came at once', () => {
    const outcomes = [outcome('in:ada', 'proposal', 8), outcome('in:ada', 'order', 7)];
    expect(stepOf({ outcomes }, 'ordered').wait).toEqual({ days: 0, n: 1 });
  });
});

it('who is connected by now counts as one who was new', () => {
  const known = countReceipt({
    engagements: engagements.filter(({ personId }) => personId === 'in:ada' || personId === 'in:bo'),
    hiddenCount: { reaction: 0, comment: 0, repost: 0 },
    people: new Map(people.map((one) => [one.id, one])),
    self: null,
    knownBecause: new Map([['in:ada', 'first-degree']]),
  });
  // Bo is new, Ada took up the invitation; both were reached, and Cleo.
  expect(stepOf({ receipt: known }, 'new').count).toBe(1);
  expect(stepOf({ receipt: known }, 'reached').conversion).toEqual({ n: 3, of: 3 });
  // Ada's two days count, and Bo's half; Cleo is not in this receipt.
  expect(stepOf({ receipt: known }, 'reached').wait).toEqual({ days: 1.25, n: 2 });
});

it.each([
  [0, 0, true],
  [6.9, 6, true],
  [7, 7, false],
  [40.5, 40, false],
])('%s days after it was published it is %s days old, provisional: %s', (days, ageDays, provisional) => {
  expect(countPostResult(facts, since(days))).toMatchObject({ ageDays, provisional });
});

it('a post of no known day is as old as its first reading', () => {
  const undated = { ...post, publishedAt: null, firstSeenAt: noon - 3 * day };
  expect(countPostResult({ ...facts, post: undated }, noon)).toMatchObject({ ageDays: 3, provisional: true });
});

it('is the same in whatever order things are stored', () => {
  const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });
  const stored = fc.record({
    touches: shuffled(facts.touches),
    outcomes: shuffled(facts.outcomes),
    outreach: shuffled(facts.outreach),
  });
  const expected = countPostResult(facts, noon);
  fc.assert(
    fc.property(stored, (other) => {
      expect(countPostResult({ ...facts, ...other }, noon)).toEqual(expected);
    }),
  );
});
