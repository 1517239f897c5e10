import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Channel, Touch } from '../../../src/leads/records/touch';
import { db } from '../../../src/storage/base/database';
import { act } from '../../../src/storage/decisions/act';
import { undoLast } from '../../../src/storage/decisions/decide';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { countInvitations, readAllowance } from '../../../src/storage/load/count-invitations';
import { capture, emptyDatabase, noon, reaction, seen } from '../make-capture';

const day = 24 * 60 * 60 * 1000;

beforeEach(emptyDatabase);

let count = 0;

function touch(channel: Channel, at: number, facts: Partial<Touch> = {}): Touch {
  count += 1;
  const what = { direction: 'out', live: false, text: null, gave: null, asked: null } as const;
  return { id: `t${count}`, personId: 'in:ada', at, channel, ...what, source: 'typed', ...facts };
}

it('counts invitations, and among them those with a note', async () => {
  await db.touches.bulkAdd([
    touch('invitation', noon - day),
    touch('invitation-note', noon - 2 * day),
    touch('invitation-note', noon),
    touch('message', noon),
    touch('inmail', noon),
    touch('comment-reply', noon),
  ]);
  expect(await countInvitations(noon)).toEqual({ invitations: 3, notes: 2 });
});

it('a week ago to the millisecond counts no more', async () => {
  await db.touches.bulkAdd([
    touch('invitation', noon - 7 * day),
    touch('invitation-note', noon - 7 * day + 1),
    touch('invitation-note', noon - 8 * day),
  ]);
  expect(await countInvitations(noon)).toEqual({ invitations: 1, notes: 1 });
  expect(await countInvitations(noon - 1)).toEqual({ invitations: 2, notes: 1 });
  expect(await countInvitations(noon + 1)).toEqual({ invitations: 0, notes: 0 });
});

it("counts what went out, by hand or as the archive tells, and never somebody's invitation to the user", async () => {
  await db.touches.bulkAdd([
    touch('invitation', noon - day, { source: 'archive' }),
    touch('invitation-note', noon - day, { direction: 'in' }),
    touch('invitation', noon - day, { direction: 'in', source: 'archive' }),
    touch('message', noon - day, { source: 'archive' }),
  ]);
  expect(await countInvitations(noon)).toEqual({ invitations: 1, notes: 0 });
});

it('nothing sent is none', async () => {
  expect(await countInvitations(noon)).toEqual({ invitations: 0, notes: 0 });
});

it('an invitation taken back by undo is not counted', async () => {
  await saveCapture(capture({ engagements: [reaction(seen('in:ada'))] }), null, noon);
  await act(['in:ada'], { is: 'reached-out', channel: 'invitation-note', text: 'Hello', gave: null }, noon);
  expect(await countInvitations(noon)).toEqual({ invitations: 1, notes: 1 });
  await undoLast(noon);
  expect(await countInvitations(noon)).toEqual({ invitations: 0, notes: 0 });
});

it.each([
  [0, 0, null, null, true, true],
  [99, 0, 100, null, true, true],
  [100, 0, 100, null, false, true],
  [101, 0, 100, null, false, true],
  [3, 3, 100, 3, true, false],
  [3, 2, 100, 3, true, true],
  [0, 0, 0, 0, false, false],
])('%i sent, %i with a note, of %s and %s: invitations left %s, notes left %s', (...row) => {
  const [invitations, notes, most, mostNotes, hasInvitations, hasNotes] = row;
  const allowance = readAllowance({ invitations, notes }, { invitations: most, notes: mostNotes });
  expect(allowance).toEqual({ hasInvitations, hasNotes });
});
