import { beforeEach, describe, expect, it } from 'vitest';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import type { Outcome } from '../../../src/leads/records/outcome';
import type { Decision, Outreach } from '../../../src/leads/records/outreach';
import { nothingStated, type Post, type PostKey } from '../../../src/leads/records/post';
import type { Touch } from '../../../src/leads/records/touch';
import { listByRevenue } from '../../../src/leads/results/count-posts';
import { periodAt } from '../../../src/leads/results/period';
import type { FigureName } from '../../../src/leads/results/read-figures';
import { countReport } from '../../../src/leads/results/report';
import type { ReportFacts } from '../../../src/leads/results/report-facts';
import { allWords } from '../all-words';
import { engagement, hour, person } from '../make-engagement';
import { touch } from '../make-touch';
import { titled, withReading } from '../read-samples';

/** The week is Monday 9 to Sunday 15 November 2026; it is read on the Wednesday two weeks after it began. */
const monday = new Date(2026, 10, 9).getTime();
const week = periodAt('week', monday);
const now = new Date(2026, 10, 25, 12).getTime();
const on = (days: number, hours = 10) => new Date(2026, 10, 9 + days, hours).getTime();

type Rows<T> = T extends readonly (infer Row)[] ? Row[] : T;
let facts: { [Table in keyof ReportFacts]: Rows<ReportFacts[Table]> };
beforeEach(() => {
  facts = {
    people: [],
    posts: [],
    engagements: [],
    known: [],
    outreach: [],
    touches: [],
    outcomes: [],
    decisions: [],
    snippets: [],
    self: null,
    words: allWords,
  };
});

const count = (at = now) => countReport(facts, week, at);

function add(
  id: string,
  { reasons = [], headline = null, ...decided }: AddFacts = {},
  ...said: Partial<Touch>[]
): void {
  facts.people.push(titled(person(id, { headline })));
  facts.engagements.push(...reasons.map((at) => engagement({ personId: id, seenAt: at })));
  facts.outreach.push({ ...startOutreach(id), stage: 'reached-out', ...decided });
  facts.touches.push(...said.map((one) => withReading(touch({ ...one, personId: id }))));
}
type AddFacts = Partial<Outreach> & { reasons?: number[]; headline?: string | null };

let outcomes = 0;
function led(personId: string, kind: Outcome['kind'], at: number, rest: Partial<Outcome> = {}): void {
  outcomes += 1;
  facts.outcomes.push({
    id: `outcome-${outcomes}`,
    personId,
    postId: null,
    kind,
    at,
    amount: null,
    currency: null,
    ...rest,
  });
}

function decided(
  personId: string,
  at: number,
  before: Partial<Outreach>,
  after: Partial<Outreach>,
  rest: Partial<Decision> = {},
) {
  const from = { ...startOutreach(personId), ...before };
  facts.decisions.push({ personId, at, before: from, after: { ...from, ...after }, ...rest });
}

function post(id: PostKey, text: string, publishedAt: number): void {
  const seen = { firstSeenAt: publishedAt, lastSeenAt: publishedAt };
  const rest = { stated: nothingStated, effortMinutes: null, url: '', ...seen };
  facts.posts.push({ id, aliases: [id], text, publishedAt, ...rest } satisfies Post);
}

const wrote = (at: number, channel: Touch['channel'] = 'message') => ({ at, channel });
const heard = (at: number, text: string | null = null) => ({ at, direction: 'in' as const, text });
const figure = (name: FigureName, at = now) => count(at).figures.find((one) => one.name === name);

describe('the funnel', () => {
  it('counts everybody once per step, by the day they took it first', () => {
    // Ada went all the way within the week; Bo answered after it; Cy was reached before it; Di only reacted.
    add('in:ada', { reasons: [on(0), on(1)] }, wrote(on(1)), heard(on(2)), wrote(on(2, 11)), heard(on(3)));
    led('in:ada', 'meeting-booked', on(3));
    led('in:ada', 'meeting-held', on(4));
    led('in:ada', 'proposal', on(4));
    led('in:ada', 'order', on(5), { amount: 350_000, currency: 'EUR' });
    led('in:ada', 'order', on(6), { amount: 100_000, currency: 'EUR' });
    led('in:ada', 'order', on(6), { amount: 5_000, currency: 'USD' });
    add('in:bo', { reasons: [on(0)] }, wrote(on(6)), heard(on(9)));
    add('in:cy', { reasons: [on(-9)] }, wrote(on(-8)), heard(on(5)));
    add('in:di', { reasons: [on(4)], stage: 'new' });
    const { funnel, revenue, reasons } = count();
    expect(reasons).toBe(4);
    expect(funnel).toEqual([
      { step: 'engaged', count: 3, n: 0, k: 0 },
      { step: 'new', count: 3, n: 3, k: 3 },
      { step: 'reached', count: 2, n: 3, k: 2 },
      { step: 'replied', count: 2, n: 2, k: 2 },
      { step: 'booked', count: 1, n: 2, k: 1 },
      { step: 'held', count: 1, n: 1, k: 1 },
      { step: 'proposal', count: 1, n: 1, k: 1 },
      { step: 'won', count: 1, n: 1, k: 1 },
    ]);
    expect(revenue).toEqual([
      { currency: 'EUR', amount: 450_000, n: 2 },
      { currency: 'USD', amount: 5_000, n: 1 },
    ]);
  });

  it('knows who is not new, and that a connection made on the way was new before', () => {
    add('in:ada', { reasons: [on(0)], stage: 'new' });
    add('in:bo', { reasons: [on(0)], stage: 'talking' }, wrote(on(0, 12)), heard(on(1)));
    add('in:cy', { reasons: [on(0)], stage: 'known' }, wrote(on(1)), heard(on(1, 12)));
    facts.known.push({ personId: 'in:ada', reason: 'crm' }, { personId: 'in:bo', reason: 'first-degree' });
    facts.known.push({ personId: 'in:cy', reason: 'marked-known' });
    const counts = count().funnel.map(({ step, count: people }) => [step, people]);
    expect(counts.slice(0, 4)).toEqual([
      ['engaged', 3],
      ['new', 1],
      ['reached', 1],
      ['replied', 1],
    ]);
  });

  it('takes a talk for an answer and a meeting, an agreed call for a booked one, and no tap for anything', () => {
    add('in:ada', {}, { at: on(1), channel: 'phone', live: true });
    add('in:bo', {}, wrote(on(1), 'invitation'), { ...heard(on(2)), channel: 'invitation' });
    add('in:cy', {}, wrote(on(1)), heard(on(2), 'I am out of office until the end of the month.'));
    decided(
      'in:cy',
      on(3),
      { stage: 'talking' },
      { stage: 'call-agreed', nextAt: on(20), nextWhy: 'log-outcome' },
    );
    const byStep = Object.fromEntries(count().funnel.map((row) => [row.step, row.count]));
    expect(byStep).toMatchObject({ reached: 3, replied: 1, held: 1, booked: 1 });
  });
});

describe('reply rates', () => {
  it('are of people whose waiting is over, and belong to the last message before the answer', () => {
    add('in:ada', { headline: 'CEO at Gullwing Foods' }, wrote(on(0), 'email'), wrote(on(1)), heard(on(2)));
    add('in:bo', { headline: 'CEO' }, wrote(on(0)), wrote(on(2)), wrote(on(4)));
    add('in:cy', {}, wrote(on(6)));
    const { all, channel, level } = count().rates;
    expect(all).toMatchObject({ answered: 1, tries: 3 });
    expect(channel).toMatchObject([
      { key: 'message', answered: 1, tries: 3, enough: false },
      { key: 'email', answered: 0, tries: 1, enough: false },
    ]);
    expect(level).toMatchObject([{ key: 'cxo', answered: 1, tries: 2 }]);
  });

  it('leave out who still has time to answer, but not who has answered', () => {
    add('in:ada', {}, wrote(on(5)), heard(on(5, 12)));
    add('in:bo', {}, wrote(on(5)));
    add('in:cy', {}, wrote(on(1)));
    expect(count(on(8)).rates.all).toMatchObject({ answered: 1, tries: 2, waiting: 1 });
    expect(count(on(12, 9)).rates.all).toMatchObject({ answered: 1, tries: 2, waiting: 1 });
    expect(count(on(12, 10)).rates.all).toMatchObject({ answered: 1, tries: 3, waiting: 0 });
    expect(figure('reply-rate', on(8))).toMatchObject({ value: 1 / 2, n: 2, waiting: 1 });
  });

  it('count from five people on, with the range by Wilson', () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      add(`in:${id}`, {}, wrote(on(0)), ...(id < 'c' ? [heard(on(1))] : []));
    }
    const [row] = count().rates.channel;
    expect(row).toMatchObject({ key: 'message', answered: 2, tries: 5, enough: true });
    // Worked out by hand for 2 of 5 at 95 %.
    expect(row?.low).toBeCloseTo(0.1176, 4);
    expect(row?.high).toBeCloseTo(0.7693, 4);
  });

  it('tell the snippet by its words', () => {
    const text = 'Good to read you there. Do you plan your maintenance yourselves, or does somebody come in?';
    facts.snippets.push({
      id: 'plan',
      name: 'Plan',
      channel: null,
      text: `Hi {first name}, ${text}`,
      updatedAt: 0,
    });
    facts.snippets.push({
      id: 'sheet',
      name: 'Sheet',
      channel: null,
      text: 'Here is the sheet.',
      updatedAt: 0,
    });
    add('in:ada', {}, { ...wrote(on(0)), text: `Hi Ada, ${text}` }, heard(on(1)));
    add(
      'in:bo',
      {},
      { ...wrote(on(0)), text: 'I found your talk about dry docks by chance, and stayed to the end.' },
    );
    expect(count().rates.snippet).toMatchObject([{ key: 'plan', answered: 1, tries: 1 }]);
  });
});

describe('speed', () => {
  it('is the median wait for the first touch, with its shares', () => {
    const waits = [2, 24, 25, 72, 100];
    waits.forEach((wait, index) => {
      add(`in:${index}`, { reasons: [on(0), on(5)] }, wrote(on(0) + wait * hour), wrote(on(6)));
    });
    // Reached before they reacted, at no exact time, or without any reason: these tell no speed.
    add('in:early', { reasons: [on(3)] }, wrote(on(2)));
    add('in:vague', { reasons: [on(1)] }, { ...wrote(on(2)), when: { from: 0, to: on(2) } });
    add('in:none', {}, wrote(on(2)));
    const { n, median, within24, within72 } = count().speed;
    expect({ n, hours: (median ?? 0) / hour }).toEqual({ n: 5, hours: 25 });
    expect([within24.answered, within72.answered]).toEqual([2, 4]);
    expect(count().funnel.find(({ step }) => step === 'reached')?.count).toBe(8);
  });

  it('is nobody’s where nobody was reached', () => {
    expect(count().speed).toMatchObject({ n: 0, median: null });
    expect(figure('speed')).toMatchObject({ value: null, n: 0 });
  });
});

describe('promises', () => {
  const promise = (at: number, why = 'follow-up') => ({
    stage: 'reached-out' as const,
    nextAt: at,
    nextWhy: why,
  });

  it.each([
    // Due on Thursday the 12th at nine: in time until Friday's end.
    ['a touch on the day', { at: on(3, 8) }, 'kept'],
    ['a touch at the end of the next day', { at: on(4, 23) }, 'kept'],
    ['a word of theirs', { at: on(4), direction: 'in' as const }, 'kept'],
    ['a touch on Saturday', { at: on(5) }, 'missed'],
    ['a machine’s note', heard(on(4), 'I am out of office until Monday.'), 'missed'],
    ['a lone sign', heard(on(4), '👍'), 'missed'],
    ['a reaction', { ...heard(on(4)), channel: 'reaction' as const }, 'missed'],
    [
      'an invitation taken up',
      { at: on(3, 12), direction: 'in' as const, channel: 'invitation' as const },
      'missed',
    ],
  ])('are kept until the end of the next working day: %s', (_what, said, expected) => {
    add('in:ada', promise(on(3, 9)), said);
    decided('in:ada', on(0), {}, promise(on(3, 9)));
    expect(count().promises).toMatchObject({ tries: 1, answered: expected === 'kept' ? 1 : 0, open: 0 });
  });

  it('of a Friday have until Monday night', () => {
    add('in:ada', promise(on(4, 9)), { at: on(7, 23) });
    decided('in:ada', on(0), {}, promise(on(4, 9)));
    add('in:bo', promise(on(4, 9)), { at: on(8, 1) });
    decided('in:bo', on(0), {}, promise(on(4, 9)));
    expect(count().promises).toMatchObject({ tries: 2, answered: 1 });
    expect(count(on(7, 12)).promises).toMatchObject({ tries: 0, answered: 0, open: 2 });
  });

  it('count only where they still stood on their day', () => {
    // Moved before, kept before by a message that a page told of, and moved on the day itself.
    add('in:moved', promise(on(30)));
    decided('in:moved', on(0), {}, promise(on(3, 9)));
    decided('in:moved', on(2), promise(on(3, 9)), promise(on(30)));
    add('in:read', promise(on(30)), { at: on(2) });
    decided('in:read', on(0), {}, promise(on(3, 9)));
    add('in:late', promise(on(30)));
    decided('in:late', on(0), {}, promise(on(3, 9)));
    decided('in:late', on(3, 20), promise(on(3, 9)), promise(on(30)));
    expect(count().promises.rows).toMatchObject([{ why: 'follow-up', tries: 1, answered: 1 }]);
  });

  it('that a page made are seen in the next decision, or still standing', () => {
    add('in:ada', { stage: 'talking' }, { at: on(1), direction: 'in' }, { at: on(1, 15) });
    decided(
      'in:ada',
      on(1, 15),
      { stage: 'talking', nextAt: on(1), nextWhy: 'answer' },
      { nextAt: null, nextWhy: null },
    );
    add('in:bo', { stage: 'talking', nextAt: on(2), nextWhy: 'answer' }, { at: on(2), direction: 'in' });
    expect(count().promises.rows).toMatchObject([{ why: 'answer', tries: 2, answered: 1 }]);
    expect(count().promises.overdue).toBe(1);
  });

  it('to answer are not kept by further words of theirs', () => {
    const owed = { stage: 'talking' as const, nextAt: on(1), nextWhy: 'answer' };
    add('in:ada', owed, { at: on(1), direction: 'in' }, { at: on(2), direction: 'in' });
    decided('in:ada', on(1), { stage: 'reached-out' }, owed);
    expect(count().promises).toMatchObject({ tries: 1, answered: 0 });
  });

  it('are not kept by a note', () => {
    add('in:ada', promise(on(3, 9)));
    decided('in:ada', on(0), {}, promise(on(3, 9)));
    decided('in:ada', on(3, 10), promise(on(3, 9)), { note: 'on the phone all day' });
    expect(count().promises).toMatchObject({ tries: 1, answered: 0 });
  });
});

it('rests, stops and losses are people, from what was decided in the week', () => {
  for (const id of ['in:ada', 'in:bo', 'in:cy']) add(id);
  const rest = { stage: 'resting' as const, nextAt: on(95), nextWhy: 'rest-over' };
  decided('in:ada', on(1), { stage: 'reached-out' }, rest);
  decided('in:ada', on(2), rest, { stage: 'talking', nextAt: on(2), nextWhy: 'answer' });
  decided('in:ada', on(3), { stage: 'talking' }, rest);
  decided('in:bo', on(1), { stage: 'met' }, { nextAt: on(95), nextWhy: 'rest-over' });
  decided('in:cy', on(1), {}, { stage: 'not-a-fit' }, { barred: true });
  decided('in:cy', on(9), {}, { stage: 'not-a-fit' }, { barred: true });
  led('in:bo', 'lost', on(4));
  led('in:bo', 'lost', on(20));
  expect(count().endings).toEqual({ rests: 2, stops: 1, lost: 1 });
});

describe('posts and topics', () => {
  it('are told by the conversations they began, and by what was ordered', () => {
    post('activity:1', 'What does an hour of a stopped loom cost you?', on(-20));
    post('activity:2', 'What does an hour of a stopped loom cost you?', on(13));
    post('activity:3', 'Nobody reads page four of an offer.', on(-3));
    for (const id of ['a', 'b', 'c', 'd', 'e'])
      add(`in:${id}`, { postId: 'activity:1' }, wrote(on(0)), heard(on(1)));
    add('in:f', { postId: 'activity:3' }, wrote(on(0)));
    add('in:g', { postId: 'activity:2' }, wrote(on(-9)), heard(on(1)));
    led('in:f', 'order', on(4), { postId: 'activity:3', amount: 70_000, currency: 'EUR' });
    led('in:a', 'order', on(4), { postId: 'activity:1', amount: 20_000, currency: 'EUR' });
    led('in:a', 'order', on(4), { postId: 'activity:1', amount: 99_000, currency: 'USD' });
    const { posts, topics } = count(on(16));
    expect(posts.map((row) => [row.id, row.conversations, row.enough, row.provisional])).toEqual([
      ['activity:1', 5, true, false],
      ['activity:2', 1, false, true],
      ['activity:3', 0, false, false],
    ]);
    expect(posts.map(({ reached }) => [reached.answered, reached.tries])).toEqual([
      [5, 5],
      [0, 0],
      [0, 1],
    ]);
    const earned = listByRevenue(posts).map((row) => [row.id, row.earned.currency, row.earned.amount]);
    expect(earned).toEqual([
      ['activity:3', 'EUR', 70_000],
      ['activity:1', 'EUR', 20_000],
      ['activity:1', 'USD', 99_000],
    ]);
    expect(topics.map((row) => [row.topic, row.posts, row.conversations])).toEqual([
      ['What does an hour of a stopped loom cost you', 2, 6],
      ['Nobody reads page four of an offer', 1, 0],
    ]);
  });
});

describe('the figures', () => {
  it('stand beside the mean of the whole periods before', () => {
    // Used since Sunday 18 October: of the four weeks before only those of 19 and 26 October and 2 November are whole.
    add('in:start', { reasons: [on(-22)], stage: 'new' });
    add('in:a', { reasons: [on(-14)] }, wrote(on(-14)), heard(on(-13)));
    add('in:b', { reasons: [on(-7)] }, wrote(on(-7)));
    add('in:c', { reasons: [on(-7)] }, wrote(on(-6)));
    add('in:d', { reasons: [on(0)] }, wrote(on(0, 14)), heard(on(1)));
    expect(figure('reached')).toMatchObject({ value: 1, usual: 1, periods: 3 });
    expect(figure('reply-rate')).toMatchObject({ value: 1, n: 1, usual: 1 / 3 });
    expect(figure('speed')).toMatchObject({ value: 4 * hour, usual: 6 * hour });
    expect(figure('within-24h')).toMatchObject({ value: 1, usual: 1 });
  });

  it('have nothing usual in the first week', () => {
    add('in:a', { reasons: [on(0)] }, wrote(on(1)));
    expect(figure('reached')).toMatchObject({ value: 1, usual: null, periods: 0 });
  });

  it('are so far only while the period runs, and hold nothing that is to come', () => {
    add('in:a', { reasons: [on(0)] }, wrote(on(1)));
    led('in:a', 'meeting-held', on(4));
    expect(count(on(2))).toMatchObject({ isRunning: true });
    expect(figure('held', on(2))?.value).toBe(0);
    expect(figure('held', on(7))?.value).toBe(1);
    expect(count(week.to)).toMatchObject({ isRunning: false });
  });
});

it('a report of nothing is full of zeros, not of shares', () => {
  const report = count();
  expect(report.figures.filter(({ value }) => value !== 0).map(({ name }) => name)).toEqual([
    'speed',
    'reply-rate',
    'within-24h',
    'within-72h',
    'promises-kept',
  ]);
  expect(report.figures.every(({ usual }) => usual === null)).toBe(true);
  expect([report.posts, report.topics, report.revenue]).toEqual([[], [], []]);
});
