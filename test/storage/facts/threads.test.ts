import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArchiveTouch } from '../../../src/leads/records/known-row';
import { startKnown } from '../../../src/leads/records/known-settings';
import type { PersonKey, Self } from '../../../src/leads/records/person';
import type { SeenMessage, SeenProfile, SeenThread } from '../../../src/leads/records/seen-thread';
import type { Touch } from '../../../src/leads/records/touch';
import { db } from '../../../src/storage/base/database';
import { act } from '../../../src/storage/decisions/act';
import { decide, undoLast } from '../../../src/storage/decisions/decide';
import { isStoredLead } from '../../../src/storage/facts/find-lead';
import { mergeStoredPeople } from '../../../src/storage/facts/merge-stored-people';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { saveProfile } from '../../../src/storage/facts/save-profile';
import { saveThread } from '../../../src/storage/facts/save-thread';
import { undoMerge } from '../../../src/storage/facts/undo-merge';
import { saveImport } from '../../../src/storage/imports/save-import';
import { takeBackImport } from '../../../src/storage/imports/take-back-import';
import {
  capture,
  comment,
  dump,
  emptyDatabase,
  minute,
  noon,
  reaction,
  seen,
  seenPost,
} from '../make-capture';

const hour = 60 * minute;
const day = 24 * hour;
const ada: PersonKey = 'in:ada';
const self: Self = { keys: ['in:me'], name: 'Me Myself', source: 'page', pages: [] };
const now = noon + 10 * day;

function message(id: string, facts: Partial<SeenMessage> = {}): SeenMessage {
  const from = facts.from === undefined ? now - hour : facts.from;
  const to = from === null ? null : from + minute - 1;
  return { id, direction: 'in', text: `words of ${id}`, isInMail: false, at: from, from, to, ...facts };
}

function thread(messages: SeenMessage[], facts: Partial<SeenThread> = {}): SeenThread {
  return { partner: [ada], messages, at: now, reader: 'read-thread V1 page', ...facts };
}

function profile(facts: Partial<SeenProfile> = {}): SeenProfile {
  const who = { keys: [ada], name: 'Ada Moreno', headline: 'Buyer', degree: 2 as const };
  return { ...who, standing: 'invitable', at: now, reader: 'read-profile V2', ...facts };
}

function archived(id: string, at: number, direction: 'in' | 'out', text: string): ArchiveTouch {
  return { id, keys: [ada], name: 'Ada', at, direction, text };
}

const context = { self, known: startKnown };
const bring = (touches: ArchiveTouch[], id = 'import-1') =>
  saveImport({ contacts: [], touches, owner: null }, { id, files: ['messages.csv'], at: now }, context);

async function told(): Promise<string[]> {
  const rows = await db.touches.orderBy('at').toArray();
  return rows.map(
    ({ direction, channel, text, source }) => `${direction} ${channel} ${text ?? '-'} (${source})`,
  );
}

const stageOf = async (id: string = ada) => (await db.outreach.get(id))?.stage ?? 'none';

beforeEach(async () => {
  await emptyDatabase();
  const likes = [reaction(seen(ada)), reaction(seen('in:ben', { name: 'Ben Ochieng' }))];
  await saveCapture(capture({ engagements: likes }), self, noon);
});

describe('a thread', () => {
  it('with a lead becomes touches, once', async () => {
    const read = thread([
      message('a', { direction: 'out', from: now - 2 * hour }),
      message('b', { text: null }),
    ]);
    expect(await saveThread(read, now)).toBe(true);
    expect(await told()).toEqual(['out message words of a (thread)', 'in message - (thread)']);
    const before = await dump();
    expect(await saveThread({ ...read, at: now + hour, reader: 'read-thread V1 overlay' }, now + hour)).toBe(
      true,
    );
    expect(await dump()).toEqual(before);
  });

  it.each<[string, PersonKey[]]>([
    ['somebody nobody has seen', ['in:stranger']],
    ['somebody who is stored without a reason', ['in:mentioned']],
    ['an organisation', ['org:company/acme']],
  ])('with %s leaves nothing', async (_who, partner) => {
    const named = { ...seen('in:mentioned'), id: 'in:mentioned', firstSeenAt: noon, lastSeenAt: noon };
    await db.people.put(named);
    const before = await dump();
    expect(await isStoredLead(partner)).toBe(false);
    expect(await saveThread(thread([message('a')], { partner }), now)).toBe(false);
    expect(await dump()).toEqual(before);
  });

  it('keeps the order of messages that began at the same minute, and what is not known of a time', async () => {
    const from = now - day;
    const open = { at: null, from, to: from + 9 * hour };
    await saveThread(thread([message('a', { from }), message('b', open), message('c', open)]), now);
    const rows = await db.touches.orderBy('at').toArray();
    expect(rows.map(({ id, at, when }) => [id, at - from, when])).toEqual([
      ['thread|a', 0, { from, to: from + minute - 1 }],
      ['thread|b', 1, { from, to: from + 9 * hour }],
      ['thread|c', 2, { from, to: from + 9 * hour }],
    ]);
  });

  it('with somebody stored as two is with the one the heading names, and nobody is made one by it', async () => {
    const twin = reaction(seen('urn:ACoAAada'));
    await saveCapture(capture({ engagements: [twin] }), self, noon);
    await saveThread(thread([message('a')], { partner: [ada, 'urn:ACoAAada'] }), now);
    expect(await db.touches.toArray()).toMatchObject([{ personId: ada }]);
    expect(await db.people.where('keys').anyOf([ada, 'urn:ACoAAada']).count()).toBe(2);
  });

  it('an exact time is exact', async () => {
    await saveThread(thread([message('a', { at: now - 5, from: now - 5, to: now - 5 })]), now);
    expect(await db.touches.toArray()).toMatchObject([{ at: now - 5 }]);
    expect((await db.touches.toArray())[0]).not.toHaveProperty('when');
  });
});

describe('what is read', () => {
  const answer = thread([message('b')]);

  it('an answer makes it a conversation that is due an answer, and they leave the queue', async () => {
    await saveThread(answer, now);
    expect(await db.outreach.get(ada)).toMatchObject({ stage: 'talking', nextAt: now, nextWhy: 'answer' });
    expect((await db.queue.get(ada))?.rank).toBeUndefined();
    expect(await db.decisions.count()).toBe(0);
  });

  it('the user’s own message behind it starts the days of waiting', async () => {
    await saveThread(thread([message('b'), message('c', { direction: 'out', from: now - minute })]), now);
    const row = await db.outreach.get(ada);
    expect(row).toMatchObject({ stage: 'talking', nextWhy: 'follow-up' });
    expect(row?.nextAt).toBeGreaterThan(now + 2 * day);
  });

  it('a message of the user alone is reaching out', async () => {
    await saveThread(thread([message('a', { direction: 'out' })]), now);
    expect(await db.outreach.get(ada)).toMatchObject({ stage: 'reached-out', nextWhy: 'follow-up' });
  });

  it('nothing new changes nothing that was decided since', async () => {
    await saveThread(answer, now);
    await decide([ada], { nextAt: now + day, nextWhy: 'follow-up' }, now + minute);
    await saveThread({ ...answer, at: now + hour }, now + hour);
    expect(await db.outreach.get(ada)).toMatchObject({ nextAt: now + day, nextWhy: 'follow-up' });
  });

  it.each(['known', 'not-a-fit', 'lost', 'won'] as const)('somebody marked %s stays so', async (stage) => {
    await decide([ada], { stage }, noon);
    await saveThread(answer, now);
    expect(await stageOf()).toBe(stage);
    expect(await told()).toHaveLength(1);
  });

  it('history only says what was said', async () => {
    await saveThread(thread([message('b', { from: now - 91 * day })]), now);
    expect(await stageOf()).toBe('none');
    expect(await told()).toHaveLength(1);
  });

  it('older messages that come by scrolling do not start anything again', async () => {
    await act([ada], { is: 'reached-out', channel: 'message', text: 'Hello', gave: null }, now);
    const older = message('a', { from: now - 3 * day });
    await saveThread(thread([older]), now);
    expect(await stageOf()).toBe('reached-out');
  });

  it('the reminder of a call that is agreed stays', async () => {
    await act([ada], { is: 'call-agreed', at: now + 3 * day }, now - day);
    await saveThread(answer, now);
    expect(await db.outreach.get(ada)).toMatchObject({
      stage: 'call-agreed',
      nextAt: now + 3 * day,
      nextWhy: 'log-outcome',
    });
  });

  it('of somebody already connected, whom nobody works on, is only kept', async () => {
    await saveCapture(
      capture({ engagements: [reaction(seen(ada, { degree: 1 }))], at: noon + 1 }),
      self,
      noon,
    );
    await saveThread(answer, now);
    expect(await stageOf()).toBe('none');
    expect(await told()).toHaveLength(1);
  });
});

describe('page, archive and key', () => {
  const sent = message('a', { direction: 'out', text: 'Shall we talk?', from: now - 2 * hour });
  const back = message('b', { text: 'Yes, on Friday', from: now - hour });
  const steps: Record<string, () => Promise<unknown>> = {
    page: () => saveThread(thread([sent, back]), now),
    archive: () =>
      bring([
        archived('archive|1', now - 2 * hour + 9000, 'out', 'Shall we talk?'),
        archived('archive|2', now - hour + 7000, 'in', 'Yes, on Friday'),
      ]),
    key: () =>
      act([ada], { is: 'reached-out', channel: 'message', text: 'Shall we talk?', gave: 'a checklist' }, now),
    reply: () => act([ada], { is: 'replied', channel: 'message', text: null }, now + minute),
  };
  const joined = [
    {
      at: now - 2 * hour + 9000,
      direction: 'out',
      text: 'Shall we talk?',
      gave: 'a checklist',
      source: 'archive',
    },
    { at: now - hour + 7000, direction: 'in', text: 'Yes, on Friday', gave: null, source: 'archive' },
  ];

  it('tell two touches in any order, the same ones', async () => {
    const names = Object.keys(steps);
    const order = fc.shuffledSubarray(names, { minLength: names.length, maxLength: names.length });
    await fc.assert(
      fc.asyncProperty(order, async (shuffled) => {
        await db.touches.clear();
        await db.imports.clear();
        await db.outreach.clear();
        await db.decisions.clear();
        for (const name of shuffled) await steps[name]?.();
        const rows = (await db.touches.orderBy('at').toArray()).map(({ records: _, ...row }) => row);
        expect(rows).toMatchObject(joined);
        expect(rows).toHaveLength(2);
      }),
      { numRuns: 24 },
    );
  });

  it('an import taken back leaves what the page and the key told', async () => {
    for (const step of Object.values(steps)) await step();
    await takeBackImport('import-1', context);
    expect(await told()).toEqual([
      'out message Shall we talk? (thread)',
      'in message Yes, on Friday (thread)',
    ]);
    expect((await db.touches.orderBy('at').first())?.gave).toBe('a checklist');
    await steps['archive']?.();
    expect((await db.touches.toArray()).map(({ source }) => source)).toEqual(['archive', 'archive']);
  });

  it('a key pressed for what was read already does not count as another one without an answer', async () => {
    await saveThread(thread([sent]), now);
    const read = await db.outreach.get(ada);
    await steps['key']?.();
    const after = await db.outreach.get(ada);
    expect(await db.touches.count()).toBe(1);
    // Three days, and a Sunday or Saturday more; the second one in a row would be seven.
    expect((after?.nextAt ?? 0) - (read?.nextAt ?? 0)).toBe(0);
    expect(after?.nextWhy).toBe('follow-up');
  });

  it('a key taken back leaves what the page told', async () => {
    await steps['page']?.();
    await steps['key']?.();
    await undoLast(now + hour);
    const rows = await db.touches.orderBy('at').toArray();
    expect(rows).toMatchObject([{ gave: null, source: 'thread' }, { source: 'thread' }]);
    expect(rows[0]).not.toHaveProperty('records');
  });

  it('one message of two imports is told by both until the last is taken back', async () => {
    for (const step of Object.values(steps)) await step();
    await bring([archived('archive|1', now - 2 * hour + 9000, 'out', 'Shall we talk?')], 'import-2');
    expect(await told()).toHaveLength(2);
    await takeBackImport('import-1', context);
    expect((await db.touches.orderBy('at').first())?.importIds).toEqual(['import-2']);
    await takeBackImport('import-2', context);
    expect((await db.touches.toArray()).map(({ source }) => source)).toEqual(['thread', 'thread']);
  });

  it('an archive that came before the person was seen is joined when they are', async () => {
    await emptyDatabase();
    await bring([
      { ...archived('archive|2', now - hour + 7000, 'in', 'Yes, on Friday'), keys: ['urn:ACoAAada'] },
    ]);
    await saveCapture(capture({ engagements: [reaction(seen(ada))] }), self, noon);
    await saveThread(thread([back]), now);
    expect(await told()).toHaveLength(2);
    await saveCapture(capture({ engagements: [reaction(seen([ada, 'urn:ACoAAada']))] }), self, noon);
    expect(await told()).toEqual(['in message Yes, on Friday (archive)']);
  });

  it('two people made one and parted again keep each their own', async () => {
    await steps['page']?.();
    await saveThread(thread([message('z', { text: 'From Ben' })], { partner: ['in:ben'] }), now);
    const before = await db.touches.orderBy('id').toArray();
    const id = (await mergeStoredPeople(ada, 'in:ben', now)) ?? '';
    expect(new Set((await db.touches.toArray()).map(({ personId }) => personId)).size).toBe(1);
    await undoMerge(id, now);
    expect(await db.touches.orderBy('id').toArray()).toEqual(before);
  });
});

describe('a profile', () => {
  const invite = () =>
    act([ada], { is: 'reached-out', channel: 'invitation', text: null, gave: null }, now - 3 * day);
  const connected = profile({ degree: 1, standing: 'connected' });

  it('keeps the old headline with the day it was left', async () => {
    await saveProfile(profile(), now);
    await saveProfile(profile({ headline: 'Head of Buying', at: now + day }), now + day);
    await saveProfile(profile({ headline: 'Head of  buying…', at: now + 2 * day }), now + 2 * day);
    expect(await db.people.get(ada)).toMatchObject({
      degree: 2,
      headlines: [{ text: 'Buyer', until: now + day }],
    });
  });

  it('of ten changes and more keeps the last ten', async () => {
    for (let nth = 0; nth <= 12; nth += 1) {
      await saveProfile(profile({ headline: `Job ${nth}`, at: now + nth }), now + nth);
    }
    const { headlines = [] } = (await db.people.get(ada)) ?? {};
    expect(headlines.map(({ text }) => text)).toEqual(
      [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((nth) => `Job ${nth}`),
    );
  });

  it('notes an invitation that waits, from when it was first seen, until it is gone', async () => {
    await saveProfile(profile({ standing: 'invited' }), now);
    await saveProfile(profile({ standing: 'invited', at: now + day }), now + day);
    await saveProfile(profile({ standing: null, at: now + day }), now + day);
    expect((await db.people.get(ada))?.invitedSeenAt).toBe(now);
    await saveProfile(profile({ at: now + 2 * day }), now + 2 * day);
    expect(await db.people.get(ada)).not.toHaveProperty('invitedSeenAt');
  });

  it('an invitation taken up is one touch of theirs, and a message can be sent now', async () => {
    await invite();
    await saveProfile(connected, now);
    await saveProfile({ ...connected, at: now + day }, now + day);
    expect(await told()).toEqual(['out invitation - (typed)', 'in invitation - (thread)']);
    expect(await db.touches.orderBy('at').last()).toMatchObject({
      at: now,
      when: { from: now - 3 * day, to: now },
    });
    expect(await db.outreach.get(ada)).toMatchObject({
      stage: 'reached-out',
      nextAt: now,
      nextWhy: 'follow-up',
    });
  });

  it('an invitation is also seen to be taken up in a list', async () => {
    await invite();
    await saveCapture(capture({ engagements: [reaction(seen(ada, { degree: 1 }))], at: now }), self, now);
    expect(await told()).toEqual(['out invitation - (typed)', 'in invitation - (thread)']);
  });

  it('of a connection that was never invited is no touch', async () => {
    await saveProfile(connected, now);
    expect(await told()).toEqual([]);
  });

  it('makes two records one that its address and its card name', async () => {
    await saveCapture(capture({ engagements: [reaction(seen('urn:ACoAAada'))] }), self, noon);
    await saveProfile(profile({ keys: [ada, 'urn:ACoAAada'] }), now);
    expect(await db.people.where('keys').anyOf([ada, 'urn:ACoAAada']).distinct().count()).toBe(1);
  });

  it('of somebody who is no lead leaves nothing', async () => {
    const before = await dump();
    expect(await saveProfile(profile({ keys: ['in:stranger'] }), now)).toBe(false);
    expect(await dump()).toEqual(before);
  });
});

describe('public replies under the user’s post', () => {
  const me = seen('in:me', { name: 'Me Myself' });
  const person = seen(ada);
  const ben = seen('in:ben', { name: 'Ben Ochieng' });
  const said = (who: typeof me, id: string, text: string, minutes: number, parent?: string) => ({
    ...comment(who, id, text, parent),
    at: now - hour + minutes * minute,
  });
  const all = [
    said(person, '10', 'How long did it take?', 0),
    said(me, '11', 'Ada Moreno three weeks.', 5, '10'),
    said(person, '12', 'Thanks!', 9, '10'),
    said(ben, '13', 'Same here', 10, '10'),
    said(me, '14', 'Ben Ochieng good to hear', 11, '10'),
    said(person, '15', 'Ben Ochieng really?', 12, '10'),
  ];
  const page = (engagements = all) =>
    capture({ kind: 'comment', post: seenPost('activity:1'), engagements, at: now });
  const replies = async (personId: string) =>
    (await db.touches.where('personId').equals(personId).sortBy('at')).map(
      ({ direction, text, channel }: Touch) => `${direction} ${channel} ${text}`,
    );

  it('are touches with whoever they answer, and so is what came back', async () => {
    await saveCapture(page(), self, now);
    await saveCapture(page(), self, now);
    expect(await replies(ada)).toEqual([
      'out comment-reply Ada Moreno three weeks.',
      'in comment-reply Thanks!',
    ]);
    expect(await replies('in:ben')).toEqual(['out comment-reply Ben Ochieng good to hear']);
    expect(await replies('in:me')).toEqual([]);
  });

  it('take nobody out of the queue', async () => {
    await saveCapture(page(), self, now);
    expect(await stageOf()).toBe('none');
    expect((await db.queue.get(ada))?.rank).toBeDefined();
  });

  it('and a key pressed for one the same day are one touch', async () => {
    await act(
      [ada],
      { is: 'reached-out', channel: 'comment-reply', text: 'Three weeks', gave: 'a number' },
      now,
    );
    await saveCapture(page(all.slice(0, 2)), self, now);
    expect(await replies(ada)).toEqual(['out comment-reply Ada Moreno three weeks.']);
    expect(await db.touches.toArray()).toMatchObject([{ gave: 'a number', at: now - hour + 5 * minute }]);
  });

  it('an answer in public to somebody who was written to makes it a conversation', async () => {
    await act([ada], { is: 'reached-out', channel: 'message', text: 'Hello', gave: null }, now - 2 * day);
    await saveCapture(page(all.slice(0, 3)), self, now);
    expect(await stageOf()).toBe('talking');
  });

  it('stay with the person when two records turn out to be one', async () => {
    await saveCapture(page(all.slice(0, 2)), self, now);
    const seenBoth = seen([ada, 'urn:ACoAA1']);
    await saveCapture(capture({ engagements: [reaction(seenBoth)], at: now + 1 }), self, now);
    await saveCapture(page(), self, now);
    expect(await replies(ada)).toHaveLength(2);
  });
});
