import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Act, type ActContext, applyAct } from '../../../src/leads/next/act';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import { outcomeKinds } from '../../../src/leads/records/outcome';
import type { Outreach } from '../../../src/leads/records/outreach';
import { type Stage, stages } from '../../../src/leads/records/stage';
import type { Touch } from '../../../src/leads/records/touch';

/** A Monday. */
const now = Date.UTC(2026, 8, 14, 12);
const day = 24 * 60 * 60 * 1000;
const context: ActContext = { now, touches: [], isKnownByFacts: false, postId: 'activity:1' };

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

afterAll(() => {
  vi.unstubAllEnvs();
});

const message = { is: 'reached-out', channel: 'message', text: 'Hello', gave: 'a tip' } as const;
const answer = { is: 'replied', channel: 'message', text: 'Hello you' } as const;
const call = { is: 'call-agreed', at: now + 2 * day } as const;

function outcome(kind: (typeof outcomeKinds)[number]): Act {
  return { is: 'outcome', kind, amount: null, currency: null };
}

function touch(direction: Touch['direction'], at: number): Touch {
  const what = { channel: 'message', live: false, text: 'Hello', gave: null, asked: null } as const;
  return { id: `${direction}-${at}`, personId: 'in:ada', at, direction, ...what, source: 'typed' };
}

function at(stage: Stage, facts: Partial<Outreach> = {}): Outreach {
  return { ...startOutreach('in:ada'), stage, ...facts };
}

const acts = {
  new: { is: 'new' },
  back: { is: 'back' },
  known: { is: 'known', as: 'mate' },
  later: { is: 'later', until: now + day },
  'not-a-fit': { is: 'not-a-fit' },
  'reached-out': message,
  replied: answer,
  'call-agreed': call,
  'meeting-booked': outcome('meeting-booked'),
  'meeting-held': outcome('meeting-held'),
  proposal: outcome('proposal'),
  order: outcome('order'),
  lost: outcome('lost'),
} satisfies Record<string, Act>;

/** The stage each act leads to, from every stage. */
const table: Record<Stage, Record<keyof typeof acts, Stage>> = {
  new: row('queued', 'new', 'reached-out', 'talking', 'call-agreed', 'call-agreed', 'met', 'proposal', 'won'),
  queued: row(
    'queued',
    'queued',
    'reached-out',
    'talking',
    'call-agreed',
    'call-agreed',
    'met',
    'proposal',
    'won',
  ),
  'reached-out': row(
    'reached-out',
    'reached-out',
    'reached-out',
    'talking',
    'call-agreed',
    'call-agreed',
    'met',
    'proposal',
    'won',
  ),
  talking: row(
    'talking',
    'talking',
    'talking',
    'talking',
    'call-agreed',
    'call-agreed',
    'met',
    'proposal',
    'won',
  ),
  'call-agreed': row(
    'call-agreed',
    'call-agreed',
    'call-agreed',
    'call-agreed',
    'call-agreed',
    'call-agreed',
    'met',
    'proposal',
    'won',
  ),
  met: row('met', 'met', 'met', 'met', 'met', 'met', 'met', 'proposal', 'won'),
  proposal: row(
    'proposal',
    'proposal',
    'proposal',
    'proposal',
    'proposal',
    'proposal',
    'proposal',
    'proposal',
    'won',
  ),
  won: row('won', 'won', 'won', 'won', 'won', 'won', 'won', 'won', 'won'),
  resting: row(
    'resting',
    'resting',
    'reached-out',
    'talking',
    'call-agreed',
    'call-agreed',
    'met',
    'proposal',
    'won',
  ),
  'not-a-fit': row(
    'queued',
    'not-a-fit',
    'reached-out',
    'talking',
    'call-agreed',
    'call-agreed',
    'met',
    'proposal',
    'won',
  ),
  known: row(
    'queued',
    'known',
    'reached-out',
    'talking',
    'call-agreed',
    'call-agreed',
    'met',
    'proposal',
    'won',
  ),
  lost: row(
    'queued',
    'lost',
    'reached-out',
    'talking',
    'call-agreed',
    'call-agreed',
    'met',
    'proposal',
    'won',
  ),
};

function row(
  kept: Stage,
  later: Stage,
  reachedOut: Stage,
  replied: Stage,
  callAgreed: Stage,
  booked: Stage,
  held: Stage,
  proposal: Stage,
  order: Stage,
): Record<keyof typeof acts, Stage> {
  const always = { back: 'new', known: 'known', 'not-a-fit': 'not-a-fit', lost: 'lost' } as const;
  const road = { 'reached-out': reachedOut, replied, 'call-agreed': callAgreed };
  return {
    ...always,
    ...road,
    new: kept,
    later,
    'meeting-booked': booked,
    'meeting-held': held,
    proposal,
    order,
  };
}

const names = Object.keys(acts) as (keyof typeof acts)[];

it.each(stages.flatMap((from) => names.map((name) => [name, from, table[from][name]] as const)))(
  '%s, from %s, leads to %s',
  (name, from, to) => {
    const before = at(from);
    expect({ ...before, ...applyAct(acts[name], before, context).change }.stage).toBe(to);
  },
);

it.each(stages)('from %s, only what was said makes a touch, only a result an outcome', (from) => {
  const withTouch = names.filter((name) => applyAct(acts[name], at(from), context).touch);
  const withOutcome = names.filter((name) => applyAct(acts[name], at(from), context).outcome);
  expect(withTouch).toEqual(['reached-out', 'replied']);
  expect(withOutcome).toEqual([...outcomeKinds]);
});

it('a message sets the follow-up from its moment, and says which post started it', () => {
  expect(applyAct(message, at('new'), context)).toEqual({
    change: {
      stage: 'reached-out',
      knownAs: null,
      snoozedUntil: null,
      postId: 'activity:1',
      nextAt: Date.UTC(2026, 8, 17, 9),
      nextWhy: 'follow-up',
    },
    touch: {
      id: `typed:in:ada:${now}`,
      personId: 'in:ada',
      at: now,
      direction: 'out',
      channel: 'message',
      live: false,
      text: 'Hello',
      gave: 'a tip',
      asked: null,
      source: 'typed',
    },
    outcome: null,
  });
});

it.each<[what: string, touches: Touch[], stage: Stage, nextAt: number, why: string]>([
  ['the second', [touch('out', now - 3 * day)], 'reached-out', Date.UTC(2026, 8, 21, 9), 'follow-up'],
  [
    'the third',
    [touch('out', now - 9 * day), touch('out', now - 3 * day)],
    'resting',
    Date.UTC(2026, 11, 14, 9),
    'rest-over',
  ],
  [
    'the first since their answer',
    [touch('out', now - 9 * day), touch('out', now - 8 * day), touch('in', now - day)],
    'reached-out',
    Date.UTC(2026, 8, 17, 9),
    'follow-up',
  ],
  ['an answer in the same moment', [touch('in', now)], 'reached-out', Date.UTC(2026, 8, 17, 9), 'follow-up'],
  [
    'an answer by a clock ahead',
    [touch('in', now + 1000)],
    'reached-out',
    Date.UTC(2026, 8, 17, 9),
    'follow-up',
  ],
])('a message: %s', (_, touches, stage, nextAt, nextWhy) => {
  const { change } = applyAct(message, at('reached-out'), { ...context, touches });
  expect(change).toMatchObject({ stage, nextAt, nextWhy });
});

it('who talks already does not go to rest for a third message, but is left alone as long', () => {
  const touches = [touch('out', now - 9 * day), touch('out', now - 3 * day)];
  const { change } = applyAct(message, at('talking'), { ...context, touches });
  expect(change).toMatchObject({ stage: 'talking', nextWhy: 'rest-over' });
});

it('the post that started it stays, whatever they comment on later', () => {
  const before = at('talking', { postId: 'activity:7' });
  expect(applyAct(message, before, context).change.postId).toBe('activity:7');
  expect(applyAct(outcome('order'), before, context).outcome?.postId).toBe('activity:7');
  expect(applyAct(outcome('order'), at('new'), { ...context, postId: null }).outcome?.postId).toBeNull();
});

it('an answer is due an answer now', () => {
  const { change, touch: made } = applyAct(answer, at('resting', { nextAt: now + 80 * day }), context);
  expect(change).toMatchObject({ stage: 'talking', nextAt: now, nextWhy: 'answer' });
  expect(made).toMatchObject({ direction: 'in', text: 'Hello you', gave: null, at: now });
});

it('a message before an agreed call does not make anybody forget the call; one after it does', () => {
  const agreed = at('call-agreed', { nextAt: now + day, nextWhy: 'log-outcome' });
  expect({ ...agreed, ...applyAct(message, agreed, context).change }).toMatchObject({
    nextAt: now + day,
    nextWhy: 'log-outcome',
  });
  const over = at('call-agreed', { nextAt: now - day, nextWhy: 'log-outcome' });
  expect(applyAct(message, over, context).change).toMatchObject({ nextWhy: 'follow-up' });
  expect({ ...agreed, ...applyAct(outcome('meeting-booked'), agreed, context).change }).toEqual({
    ...agreed,
    postId: 'activity:1',
  });
  expect(applyAct(outcome('meeting-held'), agreed, context).change).toMatchObject({
    nextAt: null,
    nextWhy: null,
  });
});

it.each<[Stage, Partial<Outreach>, Partial<Outreach>]>([
  ['new', {}, { snoozedUntil: now + day, nextAt: null }],
  ['queued', {}, { snoozedUntil: now + day, nextAt: null }],
  ['not-a-fit', {}, { snoozedUntil: now + day, nextAt: null }],
  [
    'reached-out',
    { nextAt: now, nextWhy: 'follow-up' },
    { snoozedUntil: null, nextAt: now + day, nextWhy: 'follow-up' },
  ],
  [
    'talking',
    { nextAt: now, nextWhy: 'answer' },
    { snoozedUntil: null, nextAt: now + day, nextWhy: 'answer' },
  ],
  // Nothing was promised, and no queue would bring them back.
  ['met', {}, { snoozedUntil: null, nextAt: now + day, nextWhy: 'follow-up' }],
  [
    'proposal',
    { snoozedUntil: now + 9 * day },
    { snoozedUntil: null, nextAt: now + day, nextWhy: 'follow-up' },
  ],
])('later, for somebody %s', (stage, facts, expected) => {
  const before = at(stage, facts);
  expect({ ...before, ...applyAct(acts.later, before, context).change }).toMatchObject({
    stage,
    ...expected,
  });
});

it.each(['back', 'known', 'not-a-fit', 'lost'] as const)('%s ends every promise', (name) => {
  const before = at('talking', { nextAt: now, nextWhy: 'answer', snoozedUntil: now + day });
  const after = { ...before, ...applyAct(acts[name], before, context).change };
  expect(after).toMatchObject({ nextAt: null, nextWhy: null, snoozedUntil: null });
});

it('new puts back who is held as known, wakes who sleeps, and keeps a promise', () => {
  const sleeping = at('known', { knownAs: 'mate', snoozedUntil: now + day });
  const kept = { stage: 'queued', knownAs: null, snoozedUntil: null };
  expect(applyAct(acts.new, sleeping, context).change).toEqual({ ...kept, nextAt: null, nextWhy: null });
  expect(applyAct(acts.new, sleeping, { ...context, isKnownByFacts: true }).change).toMatchObject({
    ...kept,
    putBack: true,
  });
  const promised = at('reached-out', { nextAt: now, nextWhy: 'follow-up' });
  expect({ ...promised, ...applyAct(acts.new, promised, context).change }).toEqual(promised);
});

it('a call, a meeting or an e-mail is told as what it is', () => {
  const channels = ['phone', 'video-call', 'in-person', 'email'] as const;
  const live = channels.map((channel) => applyAct({ ...message, channel }, at('new'), context).touch?.live);
  expect(live).toEqual([true, true, true, false]);
});

it('an order keeps its amount', () => {
  const act: Act = { is: 'outcome', kind: 'order', amount: 1_250_000, currency: 'EUR' };
  expect(applyAct(act, at('proposal'), context).outcome).toEqual({
    id: `outcome:in:ada:${now}`,
    personId: 'in:ada',
    postId: 'activity:1',
    kind: 'order',
    at: now,
    amount: 1_250_000,
    currency: 'EUR',
  });
});

const road = stages.slice(0, 8);

it('writing, an answer and a call never lead back on the road', () => {
  const anyAct = fc.constantFrom<Act[]>(message, answer, call);
  fc.assert(
    fc.property(fc.constantFrom(...road), fc.array(anyAct, { maxLength: 8 }), (from, drawn) => {
      let before = at(from);
      const touches: Touch[] = [];
      drawn.forEach((act, index) => {
        const effect = applyAct(act, before, { ...context, touches, now: now + index * day });
        const after = { ...before, ...effect.change };
        // Resting is beside the road: only who never answered gets there.
        if (after.stage === 'resting')
          expect(['new', 'queued', 'reached-out', 'resting']).toContain(before.stage);
        else expect(road.indexOf(after.stage)).toBeGreaterThanOrEqual(road.indexOf(before.stage));
        if (effect.touch) touches.push(effect.touch);
        before = after;
      });
    }),
  );
});

const noted = { direction: 'in', channel: 'email', text: 'Yes', gave: null, asked: null } as const;

it('a noted answer is due since it came, a noted touch out starts the days of waiting from its own time', () => {
  const before = at('reached-out', { nextAt: now + 3 * day, nextWhy: 'follow-up' });
  const came = applyAct({ is: 'noted', touch: { ...noted, at: now - 2 * day } }, before, context);
  expect(came.change).toMatchObject({ stage: 'talking', nextAt: now - 2 * day, nextWhy: 'answer' });
  expect(came.touch).toMatchObject({ at: now - 2 * day, direction: 'in', channel: 'email', source: 'typed' });
  const went = { ...noted, direction: 'out', at: now - 3 * day } as const;
  // Friday; three days later is Monday, nine o'clock.
  expect(applyAct({ is: 'noted', touch: went }, at('queued'), context).change).toMatchObject({
    stage: 'reached-out',
    nextAt: Date.UTC(2026, 8, 14, 9),
    nextWhy: 'follow-up',
  });
});

it('a noted touch older than the newest one changes nothing but the history', () => {
  const touches = [touch('out', now - day)];
  const effect = applyAct({ is: 'noted', touch: { ...noted, at: now - 2 * day } }, at('reached-out'), {
    ...context,
    touches,
  });
  expect(effect.change).toEqual({});
  expect(effect.touch?.at).toBe(now - 2 * day);
});

it('who called has had an answer, and what is to come has not happened', () => {
  const call = { ...noted, channel: 'phone', at: now - day } as const;
  expect(applyAct({ is: 'noted', touch: call }, at('reached-out'), context).change).toMatchObject({
    stage: 'talking',
    nextWhy: 'follow-up',
  });
  const ahead = applyAct({ is: 'noted', touch: { ...noted, at: now + day } }, at('reached-out'), context);
  expect(ahead.touch?.at).toBe(now);
});

it('a rest is 90 days, and takes nobody back who is further than talking', () => {
  // 90 days after 14 September is Sunday 13 December: Monday, nine o'clock.
  const monday = Date.UTC(2026, 11, 14, 9);
  expect(applyAct({ is: 'rest' }, at('talking'), context).change).toMatchObject({
    stage: 'resting',
    nextAt: monday,
    nextWhy: 'rest-over',
  });
  expect(applyAct({ is: 'rest' }, at('proposal'), context).change).toMatchObject({
    stage: 'proposal',
    nextAt: monday,
  });
});

it('a customer who wants no more messages stays a customer', () => {
  const barred = (stage: Stage) => applyAct({ is: 'do-not-contact' }, at(stage), context);
  expect(barred('won')).toMatchObject({ barred: true, change: { nextAt: null } });
  expect(barred('won').change).not.toHaveProperty('stage');
  expect(barred('talking').change).toMatchObject({ stage: 'not-a-fit' });
});
