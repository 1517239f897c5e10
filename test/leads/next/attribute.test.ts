import { expect, it } from 'vitest';
import { type ActContext, applyAct } from '../../../src/leads/next/act';
import { attribute, reattribute } from '../../../src/leads/next/attribute';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import { engagement, hour, noon } from '../make-engagement';

const under = (postId: string, at: number | null, seenAt = noon) => engagement({ postId, at, seenAt });

it('an outcome is put down to the post that started the conversation, whatever came later', () => {
  const deeds = [under('activity:1', noon), under('activity:2', noon + 5 * hour)];
  expect(attribute(deeds, 'activity:1', noon + 9 * hour)).toEqual({
    postId: 'activity:1',
    alsoBy: ['activity:2'],
  });
});

it('keeps beside it what they did something under before, each once', () => {
  const deeds = [
    under('activity:3', noon - 2 * hour),
    under('activity:3', noon - hour),
    under('activity:2', noon - 5 * hour),
    under('activity:1', noon - 9 * hour),
    under('activity:1', noon - 8 * hour),
    under('activity:4', noon),
    under('activity:5', noon + hour),
  ];
  expect(attribute(deeds, 'activity:1', noon)).toEqual({
    postId: 'activity:1',
    alsoBy: ['activity:2', 'activity:3'],
  });
});

it('a reaction counts from when it was first seen: it may have come after', () => {
  const deeds = [under('activity:2', null, noon - hour), under('activity:3', null, noon + hour)];
  expect(attribute(deeds, 'activity:1', noon).alsoBy).toEqual(['activity:2']);
});

it('nothing is kept where nothing else moved them, and no post stays no post', () => {
  expect(attribute([under('activity:1', noon - hour)], 'activity:1', noon)).toEqual({ postId: 'activity:1' });
  expect(attribute([under('activity:1', noon - hour)], null, noon)).toEqual({
    postId: null,
    alsoBy: ['activity:1'],
  });
  expect(attribute([], null, noon)).toEqual({ postId: null });
});

it('another post takes its place and the first still moved them; the way back ends where it began', () => {
  const start = { postId: 'activity:2', alsoBy: ['activity:1', 'activity:3'] } as const;
  const before = { postId: start.postId, alsoBy: [...start.alsoBy] };
  const changed = reattribute(before, 'activity:3');
  expect(changed).toEqual({ postId: 'activity:3', alsoBy: ['activity:1', 'activity:2'] });
  expect(reattribute(changed, 'activity:2')).toEqual(before);
  const none = reattribute(before, null);
  expect(none).toEqual({ postId: null, alsoBy: ['activity:1', 'activity:2', 'activity:3'] });
  expect(reattribute(none, 'activity:2')).toEqual(before);
  expect(reattribute({ postId: null }, 'activity:7')).toEqual({ postId: 'activity:7' });
});

it('logging an outcome keeps what moved them by its own day, and why it was lost', () => {
  const deeds = [under('activity:2', noon - 5 * hour), under('activity:3', noon - hour)];
  const context: ActContext = { now: noon, touches: [], isKnownByFacts: false, postId: 'activity:3', deeds };
  const before = { ...startOutreach('in:ada'), postId: 'activity:1' as const };
  const lost = { is: 'outcome', kind: 'lost', amount: null, currency: null, why: 'No budget' } as const;
  expect(applyAct(lost, before, context).outcome).toEqual({
    id: `outcome:in:ada:${noon}`,
    personId: 'in:ada',
    postId: 'activity:1',
    alsoBy: ['activity:2', 'activity:3'],
    kind: 'lost',
    at: noon,
    amount: null,
    currency: null,
    why: 'No budget',
  });
  const earlier = applyAct({ ...lost, why: null, at: noon - 2 * hour }, before, context).outcome;
  expect(earlier?.alsoBy).toEqual(['activity:2']);
  expect(earlier && 'why' in earlier).toBe(false);
});

it('who was never written to is put down to their newest reason', () => {
  const deeds = [under('activity:2', noon - 5 * hour), under('activity:3', noon - hour)];
  const context: ActContext = { now: noon, touches: [], isKnownByFacts: false, postId: 'activity:3', deeds };
  const order = { is: 'outcome', kind: 'order', amount: 100, currency: 'EUR' } as const;
  const { outcome, change } = applyAct(order, startOutreach('in:ada'), context);
  expect(outcome).toMatchObject({ postId: 'activity:3', alsoBy: ['activity:2'] });
  expect(change.postId).toBe('activity:3');
});
