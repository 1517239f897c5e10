import { describe, expect, it } from 'vitest';
import { createCollector } from '../../../src/capture/page/create-collector';
import { makeCapture, makeLike } from '../make-capture';

const names = (capture: ReturnType<ReturnType<typeof createCollector>['takeNew']>) =>
  capture?.engagements.map((each) => each.person.name) ?? null;

describe('what is passed on', () => {
  it('is each engagement once, and nothing when nothing is new', () => {
    const { takeNew } = createCollector();
    expect(names(takeNew(makeCapture(['ana', 'ben'])))).toEqual(['ana', 'ben']);
    expect(takeNew(makeCapture(['ben', 'ana'], { at: 2 }))).toBeNull();
    expect(names(takeNew(makeCapture(['ben', 'cleo'])))).toEqual(['cleo']);
    expect(takeNew(makeCapture([]))).toBeNull();
  });

  it('is an engagement again when the page says more of it', () => {
    const { takeNew } = createCollector();
    takeNew(makeCapture(['ana']));
    const like = makeLike('ana');
    const better = { ...like, person: { ...like.person, headline: 'CFO' } };
    expect(takeNew(makeCapture([], { engagements: [better] }))?.engagements).toEqual([better]);
    expect(takeNew(makeCapture([], { engagements: [better] }))).toBeNull();
  });

  it.each([
    { stated: 6 },
    { hidden: ['after in:ana #1'] },
    { problems: [{ code: 'rows-unreadable', reader: 'x', generation: null, stated: 1, structure: '' }] },
    { post: { ...makeCapture([]).post, text: 'words' } },
  ] as const)('is the state alone when only %j changed', (change) => {
    const { takeNew } = createCollector();
    takeNew(makeCapture(['ana']));
    const changed = makeCapture(['ana'], change as object);
    expect(takeNew(changed)).toEqual({ ...changed, engagements: [] });
    expect(takeNew(changed)).toBeNull();
  });

  it('is kept apart by post, kind and reader', () => {
    const { takeNew } = createCollector();
    takeNew(makeCapture(['ana']));
    const post = { ...makeCapture([]).post, aliases: ['activity:7366738224129470465' as const] };
    for (const other of [{ post }, { kind: 'repost' as const }, { reader: 'read-strip V1' }])
      expect(names(takeNew(makeCapture(['ana'], other)))).toEqual(['ana']);
  });

  it('does not confuse two comments of one person', () => {
    const { takeNew } = createCollector();
    const comment = (commentId: string) => ({ ...makeLike('ana'), kind: 'comment' as const, commentId });
    takeNew(makeCapture([], { engagements: [comment('1')] }));
    expect(takeNew(makeCapture([], { engagements: [comment('1'), comment('2')] }))?.engagements).toEqual([
      comment('2'),
    ]);
  });

  it('is all of it again once it was forgotten, and the rest stays known', () => {
    const { takeNew, forget } = createCollector();
    const strip = makeCapture(['ana'], { reader: 'read-strip V1' });
    takeNew(makeCapture(['ana', 'ben']));
    takeNew(strip);
    forget(makeCapture(['ben']));
    expect(names(takeNew(makeCapture(['ana', 'ben'])))).toEqual(['ana', 'ben']);
    expect(takeNew(strip)).toBeNull();
  });
});
