import { expect, it } from 'vitest';
import { buildTimeline } from '../../../src/leads/next/build-timeline';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import type { Decision, Outreach } from '../../../src/leads/records/outreach';
import { comment, post } from '../drafts/draft-card';
import { noon } from '../make-engagement';
import { touch } from '../make-touch';

const hour = 3_600_000;

function decision(at: number, before: Partial<Outreach>, after: Partial<Outreach>, more = {}): Decision {
  const from = { ...startOutreach('in:ada'), ...before };
  return { at, personId: 'in:ada', before: from, after: { ...from, ...after }, ...more };
}

it('tells everything newest first, and each decision by what it changed', () => {
  const reason = { ...comment('1', 'How much?', { at: noon - 5 * hour }), post: post() };
  const items = buildTimeline({
    reasons: [reason],
    touches: [touch({ at: noon - 4 * hour }), touch({ at: noon, direction: 'in' })],
    decisions: [
      decision(noon - 4 * hour, {}, { stage: 'reached-out' }),
      decision(noon - 3 * hour, {}, { tags: ['Bremen'], nextAt: noon }),
      decision(noon - 2 * hour, {}, { note: 'Knows Bo' }),
      decision(noon - hour, { note: 'Knows Bo' }, { note: '' }),
      decision(noon + hour, { stage: 'talking' }, { stage: 'not-a-fit' }, { barred: true }),
    ],
    outcomes: [
      {
        id: 'o',
        personId: 'in:ada',
        postId: null,
        kind: 'proposal',
        at: noon - hour,
        amount: null,
        currency: null,
      },
    ],
  });
  expect(items.map(({ kind, at }) => [kind, (at - noon) / hour])).toEqual([
    ['barred', 1],
    ['touch', 0],
    ['outcome', -1],
    ['note', -2],
    ['stage', -4],
    ['touch', -4],
    ['reason', -5],
  ]);
  expect(items[4]).toMatchObject({ stage: 'reached-out' });
});

it('has nothing to tell of somebody with whom nothing happened', () => {
  expect(buildTimeline({ reasons: [], touches: [], decisions: [], outcomes: [] })).toEqual([]);
});
