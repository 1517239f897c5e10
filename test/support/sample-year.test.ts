import { beforeAll, describe, expect, it } from 'vitest';
import { inOrder } from '../../src/leads/records/touch';
import { countUnanswered } from '../../src/leads/talk/count-unanswered';
import { groupBy } from '../../src/leads/text/group-by';
import { type SampleYear, sampleYear } from './sample-year';

const now = new Date(2026, 10, 18, 12).getTime();
const year = 366 * 86_400_000;
let sample: SampleYear;
beforeAll(() => {
  sample = sampleYear(now);
});

describe('the sample year', () => {
  it('is the same every time', () => {
    expect(sampleYear(now)).toEqual(sample);
    expect(sampleYear(now, 1).touches).not.toEqual(sample.touches);
  });

  it('is of the size of a busy year', () => {
    expect(sample.posts).toHaveLength(40);
    expect(sample.people).toHaveLength(1500);
    expect(sample.touches.length).toBeGreaterThan(5000);
    expect(sample.touches.length).toBeLessThan(8000);
  });

  it('lies within the year before, with ids of their own', () => {
    const { touches, outcomes, posts, people, engagements } = sample;
    const times = [...touches, ...outcomes].map(({ at }) => at).concat(posts.map((one) => one.firstSeenAt));
    expect(Math.max(...times)).toBeLessThanOrEqual(now);
    expect(Math.min(...times)).toBeGreaterThan(now - year);
    for (const rows of [touches, outcomes, posts, people, engagements]) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }
  });

  it('has every kind of end, and nobody with more than three touches unanswered', () => {
    const stages = new Set(sample.outreach.map(({ stage }) => stage));
    const wanted = ['reached-out', 'talking', 'call-agreed', 'met', 'proposal', 'won', 'resting', 'lost'];
    expect(wanted.filter((stage) => !stages.has(stage as 'won'))).toEqual([]);
    const talks = [...groupBy(sample.touches, ({ personId }) => personId).values()];
    const written = talks.filter((touches) => !touches.some(({ live }) => live));
    expect(written.filter((touches) => countUnanswered(inOrder(touches)) > 3)).toEqual([]);
  });
});
