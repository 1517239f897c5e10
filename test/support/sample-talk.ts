import { followUpAfter, restUntil, unansweredAtMost } from '../../src/leads/next/follow-up-after';
import type { Outcome } from '../../src/leads/records/outcome';
import type { Outreach } from '../../src/leads/records/outreach';
import { type Channel, isLive, type Touch } from '../../src/leads/records/touch';
import type { Random } from '../practice/scenarios/random';
import * as texts from './sample-texts';

const hour = 3_600_000;
const day = 24 * hour;

/** How somebody answers: after so many hours as a rule, and how gladly. */
const rhythms = [
  { hours: 3, chance: 0.8 },
  { hours: 18, chance: 0.65 },
  { hours: 55, chance: 0.55 },
  { hours: 140, chance: 0.4 },
  { hours: 40, chance: 0.06 },
] as const;
const factors: Partial<Record<Channel, number>> = {
  'invitation-note': 0.75,
  invitation: 0.5,
  inmail: 0.35,
  email: 0.5,
};

export type Talk = {
  touches: Touch[];
  outcomes: Outcome[];
  outreach: Pick<Outreach, 'stage' | 'nextAt' | 'nextWhy'>;
};
type Person = { id: string; degree: number; commented: boolean };
type State = Talk & { person: Person; random: Random; now: number; at: number; channel: Channel };

/** One invented conversation from its first touch until now, or its end. */
export function makeTalk(person: Person, startAt: number, now: number, random: Random): Talk {
  const channel = firstChannel(person, random);
  const rhythm = random.pick(rhythms);
  const state: State = {
    person,
    random,
    now,
    channel,
    at: workTime(startAt),
    touches: [],
    outcomes: [],
    outreach: { stage: 'reached-out', nextAt: null, nextWhy: null },
  };
  const wanted = 1 + random.below(9);
  let unanswered = 0;
  let turns = 0;
  while (state.at <= now) {
    say(state, 'out', ownWords(state, turns, unanswered));
    unanswered += 1;
    const gladly = turns > 0 ? Math.min(0.93, rhythm.chance + 0.3) : rhythm.chance * (factors[channel] ?? 1);
    if (random.next() >= gladly) {
      if (unanswered === 3) return rest(state);
      const next = followUpAfter(state.at, unanswered, state.channel);
      if (next > now)
        return { ...state, outreach: { ...state.outreach, nextAt: next, nextWhy: 'follow-up' } };
      state.at = next;
      continue;
    }
    const sentAt = state.at;
    state.at = wakingTime(sentAt + rhythm.hours * hour * (0.4 + 1.4 * random.next()));
    if (state.at > now) return waitFor(state, sentAt, unanswered);
    if (state.channel !== 'whatsapp' && state.channel !== 'email') state.channel = 'message';
    const end = answer(state, turns);
    if (end) return end;
    unanswered = 0;
    turns += 1;
    state.outreach = { stage: 'talking', nextAt: state.at, nextWhy: 'answer' };
    if (turns === 2 && random.next() < 0.12) state.channel = 'whatsapp';
    if (turns >= wanted) return close(state, turns);
    // Now and then the seller is the slow one.
    state.at = workTime(
      state.at + hour * (random.next() < 0.12 ? 60 + random.below(90) : 1 + random.below(20)),
    );
  }
  return state;
}

function firstChannel({ degree, commented }: Person, { next, pick }: Random): Channel {
  if (commented && next() < 0.4) return 'comment-reply';
  if (degree === 1) return pick(['message', 'message', 'email']);
  return pick([
    'invitation-note',
    'invitation-note',
    'invitation',
    'invitation',
    'inmail',
    'email',
    'comment-reply',
  ]);
}

function ownWords({ random: { pick }, channel }: State, turns: number, unanswered: number): string | null {
  if (channel === 'invitation') return null;
  if (unanswered > 0) return pick(texts.followUps);
  if (turns === 0) return pick(texts.openers);
  return pick(turns > 3 ? texts.asks : texts.goOn);
}

function say(
  state: State,
  direction: Touch['direction'],
  text: string | null,
  channel = state.channel,
): void {
  const { person, at, touches } = state;
  const isRead = channel === 'message' && state.random.next() < 0.6;
  touches.push({
    id: `sample:${person.id}:${touches.length}`,
    personId: person.id,
    at,
    direction,
    channel: channel === 'invitation' && direction === 'in' ? 'message' : channel,
    live: isLive(channel),
    text,
    gave: direction === 'out' && touches.length === 0 ? 'the sheet with the numbers' : null,
    asked: null,
    source: isRead ? 'thread' : 'typed',
  });
}

/** Their answer; a talk that ends with it. */
function answer(state: State, turns: number): Talk | null {
  const { random } = state;
  const chance = random.next();
  if (chance < 0.04) return endWith(state, texts.hardStops, 'not-a-fit');
  if (chance < 0.08) return endWith(state, texts.laters, 'talking');
  if (chance < 0.11) say(state, 'in', random.pick(texts.away));
  else if (chance < 0.27) say(state, 'in', random.pick(texts.short));
  else if (chance < 0.42 + turns * 0.03) say(state, 'in', random.pick(texts.curious));
  else say(state, 'in', random.pick(texts.warm));
  return null;
}

function endWith(state: State, words: string[], stage: Outreach['stage']): Talk {
  say(state, 'in', state.random.pick(words));
  const isFresh = state.now - state.at < 6 * day;
  if (isFresh) return { ...state, outreach: { stage: 'talking', nextAt: state.at, nextWhy: 'answer' } };
  const nextAt = stage === 'talking' ? morning(state.now + (20 + state.random.below(120)) * day) : null;
  return { ...state, outreach: { stage, nextAt, nextWhy: nextAt === null ? null : 'follow-up' } };
}

/** Their answer is still to come. */
function waitFor(state: State, sentAt: number, unanswered: number): Talk {
  const next = followUpAfter(sentAt, unanswered, state.channel);
  const nextWhy = unanswered < unansweredAtMost ? 'follow-up' : 'rest-over';
  return { ...state, outreach: { ...state.outreach, nextAt: next, nextWhy } };
}

function rest(state: State): Talk {
  const at = restUntil(state.at);
  const isOver = at < state.now - 5 * day;
  return {
    ...state,
    outreach: { stage: 'resting', nextAt: isOver ? null : at, nextWhy: isOver ? null : 'rest-over' },
  };
}

/** After the last turn: a talk in person, or it peters out. */
function close(state: State, turns: number): Talk {
  const { now, random } = state;
  if (turns >= 3 && random.next() < 0.5) return talkLive(state);
  const isFresh = now - state.at < 5 * day;
  if (isFresh) return state;
  const stage = random.next() < 0.05 ? 'talking' : random.pick(['lost', 'not-a-fit', 'resting'] as const);
  return { ...state, outreach: { stage, nextAt: null, nextWhy: null } };
}

function talkLive(state: State): Talk {
  const { now, random } = state;
  note(state, 'meeting-booked');
  const callAt = workTime(state.at + (2 + random.below(6)) * day);
  if (callAt > now)
    return { ...state, outreach: { stage: 'call-agreed', nextAt: callAt, nextWhy: 'log-outcome' } };
  state.at = callAt;
  say(state, 'out', null, random.pick(['video-call', 'video-call', 'phone', 'in-person']));
  note(state, 'meeting-held');
  return sell(state);
}

function sell(state: State): Talk {
  const { now, random } = state;
  const after = (days: number) => workTime(state.at + days * day);
  const stay = (stage: Outreach['stage']): Talk => {
    const nextAt = random.next() < 0.5 ? morning(now + (1 + random.below(20)) * day) : null;
    return { ...state, outreach: { stage, nextAt, nextWhy: nextAt === null ? null : 'follow-up' } };
  };
  if (random.next() > 0.55 || after(7) > now) return stay('met');
  state.at = after(7);
  note(state, 'proposal', 150_000 + random.below(60) * 25_000);
  if (random.next() > 0.7 || after(14) > now) return stay('proposal');
  state.at = after(14);
  const isWon = random.next() < 0.5;
  note(state, isWon ? 'order' : 'lost', isWon ? 150_000 + random.below(60) * 25_000 : null);
  return { ...state, outreach: { stage: isWon ? 'won' : 'lost', nextAt: null, nextWhy: null } };
}

function note(state: State, kind: Outcome['kind'], amount: number | null = null): void {
  const { person, outcomes, at } = state;
  const id = `outcome:${person.id}:${outcomes.length}`;
  outcomes.push({
    id,
    personId: person.id,
    postId: null,
    kind,
    at,
    amount,
    currency: amount === null ? null : 'EUR',
  });
}

/** Sellers write on working days between eight and six, others when they are awake. */
function workTime(at: number): number {
  const date = new Date(wakingTime(at, 8, 18));
  const weekday = date.getDay();
  if (weekday === 6) date.setDate(date.getDate() + 2);
  if (weekday === 0) date.setDate(date.getDate() + 1);
  return date.getTime();
}

function wakingTime(at: number, from = 7, to = 22): number {
  const date = new Date(at);
  if (date.getHours() >= to) date.setDate(date.getDate() + 1);
  if (date.getHours() >= to || date.getHours() < from) date.setHours(from);
  return date.getTime();
}

function morning(at: number): number {
  return workTime(new Date(at).setHours(9, 0, 0, 0));
}
