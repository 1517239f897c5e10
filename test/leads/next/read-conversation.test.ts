import { expect, it } from 'vitest';
import { readConversation, wayTo } from '../../../src/leads/next/read-conversation';
import { inOrder, type Touch } from '../../../src/leads/records/touch';
import { draftCard } from '../drafts/draft-card';
import { noon } from '../make-engagement';
import { touch } from '../make-touch';
import { withReading } from '../read-samples';

const hour = 3_600_000;
const day = 24 * hour;
const besides = {
  allowance: { hasInvitations: true, hasNotes: true },
  doNotContact: false,
  bestChannel: null,
};

function read(touches: Touch[], more = {}) {
  const history = inOrder(touches.map(withReading));
  const card = { ...draftCard(), history, touches: history.toReversed() };
  return { card, ...readConversation(card, { ...besides, ...more }, noon) };
}

const said = (text: string, ago: number) => touch({ direction: 'in', text, at: noon - ago });

it('a no counts also when a thank-you follows it', () => {
  const { stop, next } = read([
    touch({ at: noon - 3 * day }),
    said('Not interested, please remove me.', 2 * hour),
    said('Thanks anyway!', hour),
  ]);
  expect(stop?.kind).toBe('hard');
  expect(next).toMatchObject({ act: 'propose-do-not-contact', because: 'hard-stop' });
});

it('a no is over once they have written anew, after an answer or on another day', () => {
  const no = said('Not interested, please remove me.', 5 * day);
  const yes = said('Let us talk after all.', hour);
  expect(read([no, touch({ at: noon - 4 * day }), yes]).stop).toBeNull();
  expect(read([no, yes]).stop).toBeNull();
});

it('who must not be contacted is left alone whatever they write', () => {
  const { next } = read([said('How much is it?', hour)], { doNotContact: true });
  expect(next).toMatchObject({ act: 'nothing', because: 'do-not-contact', channel: null });
});

it('a touch is noted where the next one goes, else where the last one went', () => {
  const { card, next } = read([touch({ channel: 'email', at: noon - hour })]);
  expect(next.act).toBe('give-time');
  expect(wayTo(next, card)).toBe('email');
  expect(wayTo({ ...next, channel: 'phone' }, card)).toBe('phone');
  expect(wayTo(next, { touches: [] })).toBe('message');
});
