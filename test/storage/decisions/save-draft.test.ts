import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Draft, Snippet } from '../../../src/leads/records/draft';
import { db } from '../../../src/storage/base/database';
import { loadDraft, saveDraft } from '../../../src/storage/decisions/save-draft';
import { deleteSnippet, loadSnippets, saveSnippet } from '../../../src/storage/decisions/save-snippet';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { loadCards } from '../../../src/storage/load/load-queue';
import { capture, emptyDatabase, noon, reaction, seen } from '../make-capture';

beforeEach(emptyDatabase);

const draft: Draft = { personId: 'in:ada', channel: 'message', text: 'Dear Ada', gave: '', updatedAt: noon };

it('keeps a draft per person, the last words of it', async () => {
  await saveDraft(draft);
  await saveDraft({ ...draft, personId: 'in:bo', text: 'Dear Bo' });
  await saveDraft({ ...draft, channel: 'email', text: 'Dear Ada, again', updatedAt: noon + 1 });
  expect(await loadDraft('in:ada')).toEqual({
    ...draft,
    channel: 'email',
    text: 'Dear Ada, again',
    updatedAt: noon + 1,
  });
  expect((await loadDraft('in:bo'))?.text).toBe('Dear Bo');
  expect(await loadDraft('in:cleo')).toBeUndefined();
});

it('keeps words as typed, blanks and all, and what it gives without any words', async () => {
  await saveDraft({ ...draft, text: 'Dear Ada,\n\n ' });
  expect((await loadDraft('in:ada'))?.text).toBe('Dear Ada,\n\n ');
  await saveDraft({ ...draft, text: '', gave: 'a table' });
  expect(await loadDraft('in:ada')).toMatchObject({ text: '', gave: 'a table' });
});

it('throws an emptied draft away', async () => {
  await saveDraft(draft);
  await saveDraft({ ...draft, text: ' \n', gave: ' ' });
  expect(await db.drafts.count()).toBe(0);
});

it('a card shows its draft', async () => {
  await saveCapture(
    capture({ engagements: [reaction(seen('in:ada')), reaction(seen('in:bo'))] }),
    null,
    noon,
  );
  await saveDraft(draft);
  const cards = await loadCards(['in:bo', 'in:ada']);
  expect(cards.map((card) => card?.draft)).toEqual([null, draft]);
});

it('keeps snippets by name, in the order of the alphabet', async () => {
  const hello: Snippet = { id: '1', name: 'hello', channel: null, text: 'Hello {first}', updatedAt: noon };
  await saveSnippet(hello);
  await saveSnippet({ ...hello, id: '2', name: 'Ärger' });
  await saveSnippet({ ...hello, id: '3', name: 'Bus' });
  expect((await loadSnippets()).map(({ id }) => id)).toEqual(['2', '3', '1']);
  await saveSnippet({ ...hello, name: 'A bus', text: 'Hi' });
  expect((await loadSnippets()).map(({ id, text }) => [id, text])).toEqual([
    ['1', 'Hi'],
    ['2', 'Hello {first}'],
    ['3', 'Hello {first}'],
  ]);
  await deleteSnippet('2');
  expect((await loadSnippets()).map(({ id }) => id)).toEqual(['1', '3']);
});
