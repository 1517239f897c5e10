import { expect, it } from 'vitest';
import { keepProblems } from '../../../src/capture/page/create-page-reader';
import { nothingRead, type PageReading } from '../../../src/capture/page/read-page';
import type { Problem } from '../../../src/leads/records/problem';
import { makeCapture } from '../make-capture';

const unread: Problem = {
  code: 'comments-unreadable',
  reader: 'x',
  generation: 'V2',
  stated: 3,
  structure: '',
};
const lost: Problem = { ...unread, code: 'post-unreadable' };
const reading = (more: Partial<PageReading>): PageReading => ({ ...nothingRead, ...more });

it('keeps what the last settled look said, beside what is read now', () => {
  const last = reading({ captures: [makeCapture(['ana'], { problems: [unread] })], problems: [lost] });
  const now = reading({ captures: [makeCapture(['ana', 'ben'])], someoneElses: true });
  expect(keepProblems(now, last)).toEqual({
    ...now,
    captures: [makeCapture(['ana', 'ben'], { problems: [unread] })],
    problems: [lost],
  });
});

it('keeps a capture that was nothing but a problem, as long as nothing of its kind is read', () => {
  const failed = makeCapture([], { reader: 'read-comments V2', kind: 'comment', problems: [unread] });
  const last = reading({ captures: [failed, makeCapture(['ana'])] });
  expect(keepProblems(nothingRead, last).captures).toEqual([failed]);
});
