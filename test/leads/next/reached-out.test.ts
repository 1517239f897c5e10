import { expect, it } from 'vitest';
import { reachedOut } from '../../../src/leads/next/reached-out';
import type { Draft } from '../../../src/leads/records/draft';

const invite = { channel: 'invitation' } as const;

function draft(facts: Partial<Draft>): { draft: Draft } {
  return { draft: { personId: 'in:ada', channel: 'message', text: '', gave: '', updatedAt: 1, ...facts } };
}

it.each([
  ['nothing drafted: the way proposed', { draft: null }, 'invitation', null, null],
  ['a draft: its own channel and words', draft({ text: 'Hello Ada' }), 'message', 'Hello Ada', null],
  ['blanks around are not sent', draft({ text: ' Hello \n', gave: ' a tip ' }), 'message', 'Hello', 'a tip'],
  ['an empty draft is none', draft({ text: ' \n ' }), 'invitation', null, null],
  ['only what it gives', draft({ gave: 'a tip' }), 'invitation', null, 'a tip'],
  ['of no words but an e-mail', draft({ channel: 'email' }), 'invitation', null, null],
])('%s', (_, card, channel, text, gave) => {
  expect(reachedOut(card, invite)).toEqual({ is: 'reached-out', channel, text, gave });
});
