import { similarity } from '../../../src/leads/drafts/similarity';
import { readHeadline } from '../../../src/leads/headline/read-headline';
import { postTopic } from '../../../src/leads/posts/post-topic';
import type { Engagement } from '../../../src/leads/records/engagement';
import type { Touch } from '../../../src/leads/records/touch';
import type { ReportFacts } from '../../../src/leads/results/report-facts';
import { allWords } from '../all-words';
import { countPromisesAgain } from './report-again-promises';
import { cellOf, isWord, rowsByPerson } from './report-again-rows';

/**
 * The figures of a report counted a second time, on purpose in another way: person by person in plain loops, each
 * figure from the rows alone. Shares nothing with `src/leads/results/report*`; only what headlines and topics mean is asked
 * of the same readers.
 */
export type Again = {
  /** By step: people who took it in the period; `k` of `n` who took the step before it and have taken this one since. */
  funnel: Record<string, { count: number; n: number; k: number }>;
  reasons: number;
  revenue: Record<string, { amount: number; n: number }>;
  /** `k` who answered of `n` whose waiting is over, and who still waits; by `all`, `channel:message`, `level:cxo`, `post:…`, `snippet:…`. */
  rates: Record<string, { n: number; k: number; waiting: number }>;
  speed: { n: number; median: number | null; within24: number; within72: number };
  promises: Record<string, { n: number; k: number; open: number }>;
  overdue: number;
  endings: { rests: number; stops: number; lost: number };
  /** By post: `conversations`, and `k` of `n` reached who answered since. */
  posts: Record<string, { conversations: number; n: number; k: number }>;
  topics: Record<string, { conversations: number; n: number; k: number }>;
};

const H = 3_600_000;
const steps = ['engaged', 'new', 'reached', 'replied', 'booked', 'held', 'proposal', 'won'];
const idle = ['new', 'queued', 'known'];

export function countAgain(facts: ReportFacts, from: number, to: number, now: number): Again {
  const inside = (at: number) => from <= at && at < to && at <= now;
  const result: Again = {
    funnel: Object.fromEntries(steps.map((step) => [step, { count: 0, n: 0, k: 0 }])),
    reasons: 0,
    revenue: {},
    rates: { all: { n: 0, k: 0, waiting: 0 } },
    speed: { n: 0, median: null, within24: 0, within72: 0 },
    promises: {},
    overdue: 0,
    endings: { rests: 0, stops: 0, lost: 0 },
    posts: {},
    topics: {},
  };
  const waits: number[] = [];
  const rowsOf = {
    outreach: rowsByPerson(facts.outreach),
    engagements: rowsByPerson(facts.engagements),
    touches: rowsByPerson(facts.touches),
    outcomes: rowsByPerson(facts.outcomes),
    decisions: rowsByPerson(facts.decisions),
  };
  for (const person of facts.people) {
    if (person.isOrganisation) continue;
    if (facts.self?.keys.some((key) => person.keys.includes(key))) continue;
    const row = rowsOf.outreach(person.id)[0];
    const works = row !== undefined && !idle.includes(row.stage);
    const reasons = rowsOf.engagements(person.id).map(timeOf);
    const touches = works ? sorted(rowsOf.touches(person.id)) : [];
    const outcomes = rowsOf.outcomes(person.id);
    const isKnown = facts.known.some((one) => one.personId === person.id && one.reason !== null);

    const first: Record<string, number> = {};
    const note = (step: string, at: number) => {
      first[step] = Math.min(at, first[step] ?? Number.POSITIVE_INFINITY);
    };
    for (const at of reasons) {
      note('engaged', at);
      if (!isKnown || touches.some(({ direction }) => direction === 'out')) note('new', at);
      if (inside(at)) result.reasons += 1;
    }
    let opener: Touch | null = null;
    for (const touch of touches) {
      if (opener === null && touch.direction === 'out') {
        opener = touch;
        note('reached', touch.at);
      }
      if (opener !== null && first['replied'] === undefined && isWord(touch)) {
        note('replied', touch.at);
      }
      if (touch.live) note('held', touch.at);
    }
    for (const { kind, at } of outcomes) {
      if (kind === 'meeting-booked') note('booked', at);
      if (kind === 'meeting-held') note('held', at);
      if (kind === 'proposal') note('proposal', at);
      if (kind === 'order') note('won', at);
    }
    for (const one of rowsOf.decisions(person.id)) {
      if (one.after.stage !== 'call-agreed') continue;
      if ((one.before ? one.before.stage : null) !== 'call-agreed') note('booked', one.at);
    }

    steps.forEach((step, index) => {
      const cell = result.funnel[step]!;
      const took = (name: string) =>
        name === 'engaged' ? reasons.some(inside) : first[name] !== undefined && inside(first[name]);
      if (took(step)) cell.count += 1;
      const before = steps[index - 1];
      if (before === undefined || !took(before)) return;
      cell.n += 1;
      const isSoon = step === 'new' ? took(step) : first[step] !== undefined && first[step] <= now;
      if (isSoon) cell.k += 1;
    });

    if (opener && inside(opener.at) && first['engaged'] !== undefined && !opener.when) {
      const wait = opener.at - first['engaged'];
      if (wait >= 0) {
        waits.push(wait);
        if (wait <= 24 * H) result.speed.within24 += 1;
        if (wait <= 72 * H) result.speed.within72 += 1;
      }
    }

    const tally: Record<string, { tried: boolean; answered: boolean }> = {};
    for (let i = 0; i < touches.length; i += 1) {
      const touch = touches[i]!;
      if (!isLetter(touch) || !inside(touch.at)) continue;
      let mine = true;
      let answered = false;
      let anyAnswer = false;
      for (const later of touches.slice(i + 1)) {
        if (later.at > now) break;
        if (isLetter(later)) mine = false;
        if (!isWord(later)) continue;
        anyAnswer = true;
        if (mine) answered = true;
      }
      const isOver = anyAnswer || now - touch.at >= 7 * 24 * H;
      const { level } = readHeadline(person.headline ?? '', allWords);
      const keys = ['all', `channel:${touch.channel}`];
      if (level !== 'unknown') keys.push(`level:${level}`);
      if (row?.postId) keys.push(`post:${ownId(facts, row.postId)}`);
      const snippet = nearest(facts, touch, person.name);
      if (snippet) keys.push(`snippet:${snippet}`);
      for (const key of keys) {
        const cell = cellOf(tally, key, () => ({ tried: false, answered: false }));
        if (isOver) cell.tried = true;
        if (answered) cell.answered = true;
      }
    }
    for (const [key, { tried, answered }] of Object.entries(tally)) {
      const cell = cellOf(result.rates, key, () => ({ n: 0, k: 0, waiting: 0 }));
      if (tried) cell.n += 1;
      else cell.waiting += 1;
      if (answered) cell.k += 1;
    }

    if (row?.postId) {
      const id = ownId(facts, row.postId);
      const cell = cellOf(result.posts, id, noConversations);
      if (first['replied'] !== undefined && inside(first['replied'])) cell.conversations += 1;
      if (first['reached'] !== undefined && inside(first['reached'])) {
        cell.n += 1;
        if (first['replied'] !== undefined && first['replied'] <= now) cell.k += 1;
      }
    }
  }
  waits.sort((left, right) => left - right);
  result.speed.n = waits.length;
  if (waits.length > 0) {
    const half = waits.length / 2;
    result.speed.median =
      waits.length % 2 === 1 ? waits[Math.floor(half)]! : (waits[half - 1]! + waits[half]!) / 2;
  }

  const soldBy = new Set<string>();
  for (const { kind, at, amount, currency, postId } of facts.outcomes) {
    if (kind !== 'order' || !inside(at) || amount === null || currency === null) continue;
    const sum = cellOf(result.revenue, currency, () => ({ amount: 0, n: 0 }));
    sum.amount += amount;
    sum.n += 1;
    if (postId) soldBy.add(ownId(facts, postId));
  }
  for (const id of soldBy) cellOf(result.posts, id, noConversations);
  for (const [id, cell] of Object.entries(result.posts)) {
    if (cell.conversations + cell.n === 0 && !soldBy.has(id)) delete result.posts[id];
  }
  for (const [id, cell] of Object.entries(result.posts)) {
    const post = facts.posts.find((one) => one.id === id);
    const topic = post?.topic || postTopic(post?.text ?? null) || '';
    const sum = cellOf(result.topics, topic, noConversations);
    sum.conversations += cell.conversations;
    sum.n += cell.n;
    sum.k += cell.k;
  }

  const lost = new Set<string>();
  for (const { kind, at, personId } of facts.outcomes) if (kind === 'lost' && inside(at)) lost.add(personId);
  const rests = new Set<string>();
  const stops = new Set<string>();
  for (const { at, personId, before, after, barred } of facts.decisions) {
    if (!inside(at)) continue;
    const stageBegan = after.stage === 'resting' && before?.stage !== 'resting';
    const dateBegan = after.nextWhy === 'rest-over' && before?.nextWhy !== 'rest-over';
    if (stageBegan || dateBegan) rests.add(personId);
    if (barred) stops.add(personId);
  }
  result.endings = { rests: rests.size, stops: stops.size, lost: lost.size };

  for (const { personId, stage, nextAt, snoozedUntil } of facts.outreach) {
    if (nextAt === null || nextAt > now) continue;
    if (['known', 'not-a-fit', 'lost'].includes(stage)) continue;
    if (snoozedUntil !== null && snoozedUntil > now) continue;
    const isBarred = facts.known.some((one) => one.personId === personId && one.reason === 'do-not-contact');
    if (!isBarred) result.overdue += 1;
  }
  countPromisesAgain(facts, inside, now, result);
  return result;
}

const noConversations = () => ({ conversations: 0, n: 0, k: 0 });

function timeOf({ at, seenAt }: Engagement): number {
  return at === null ? seenAt : at;
}

function sorted(touches: Touch[]): Touch[] {
  const key = ({ at, direction, id }: Touch) => [at, direction === 'out' ? 0 : 1, id] as const;
  return [...touches].sort((left, right) => {
    const [a, b] = [key(left), key(right)];
    return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1);
  });
}

function isLetter({ direction, live, channel }: Touch): boolean {
  return direction === 'out' && !live && channel !== 'reaction';
}

function ownId(facts: ReportFacts, id: string): string {
  return facts.posts.find((post) => post.aliases.some((alias) => alias === id))?.id ?? id;
}

/** By the same likeness, each snippet asked by itself; of several the newest. Histories here name nobody in a text. */
function nearest({ snippets }: ReportFacts, { text, channel }: Touch, _name: string): string | null {
  if (text === null || channel === 'invitation' || channel === 'reaction') return null;
  let best: { id: string; share: number; at: number } | null = null;
  for (const { id, text: own, updatedAt } of snippets) {
    const share = similarity(text, own, allWords);
    if (share < 0.5) continue;
    if (!best || share > best.share || (share === best.share && updatedAt > best.at)) {
      best = { id, share, at: updatedAt };
    }
  }
  return best?.id ?? null;
}
