import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Touch } from '../../../src/leads/records/touch';
import { db } from '../../../src/storage/base/database';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { loadSent } from '../../../src/storage/load/load-sent';
import { capture, emptyDatabase, minute, noon, reaction, seen } from '../make-capture';

beforeEach(async () => {
  await emptyDatabase();
  const ada = reaction(seen('in:ada', { name: 'Ada  Moreno Díaz' }));
  const bo = reaction(seen('in:bo', { name: 'Bo' }));
  await saveCapture(capture({ engagements: [ada, bo] }), null, noon);
});

let count = 0;

function touch(personId: string, text: string | null, facts: Partial<Touch> = {}): Touch {
  count += 1;
  const what = { direction: 'out', channel: 'message', live: false, gave: null, asked: null } as const;
  return { id: `t${count}`, personId, at: noon - minute, ...what, text, source: 'typed', ...facts };
}

it('tells what others were sent, newest first, with every name of theirs', async () => {
  await db.touches.bulkAdd([
    touch('in:ada', 'second', { id: 'b', at: noon - 2 * minute }),
    touch('in:bo', 'newest', { id: 'c', at: noon - minute }),
    touch('in:ada', 'oldest', { id: 'a', at: noon - 3 * minute, source: 'archive', channel: 'email' }),
  ]);
  expect(await loadSent('in:cleo')).toEqual([
    { id: 'c', personId: 'in:bo', names: ['Bo'], text: 'newest', at: noon - minute },
    { id: 'b', personId: 'in:ada', names: ['Ada', 'Moreno', 'Díaz'], text: 'second', at: noon - 2 * minute },
    { id: 'a', personId: 'in:ada', names: ['Ada', 'Moreno', 'Díaz'], text: 'oldest', at: noon - 3 * minute },
  ]);
});

it('leaves out the person, what came in, and what had no words', async () => {
  await db.touches.bulkAdd([
    touch('in:ada', 'to Ada herself'),
    touch('in:bo', 'from Bo', { direction: 'in' }),
    touch('in:bo', null),
    touch('in:bo', ''),
    touch('in:bo', ' \n'),
    touch('in:bo', 'to Bo'),
  ]);
  expect((await loadSent('in:ada')).map(({ text }) => text)).toEqual(['to Bo']);
});

it('knows no name of whom only the archive knows', async () => {
  await db.touches.add(touch('in:zoe-from-the-archive', 'hello', { source: 'archive' }));
  expect(await loadSent('in:ada')).toMatchObject([{ names: [], text: 'hello' }]);
});

it('stops at two thousand, and those are the newest that count', async () => {
  const old = Array.from({ length: 2100 }, (_, index) =>
    touch('in:bo', `old ${index}`, { at: noon - 10_000_000 - index }),
  );
  const others = Array.from({ length: 50 }, () => touch('in:bo', null));
  await db.touches.bulkAdd([...old, ...others]);
  const sent = await loadSent('in:ada');
  expect(sent).toHaveLength(2000);
  expect([sent[0]?.text, sent[1999]?.text]).toEqual(['old 0', 'old 1999']);
});
