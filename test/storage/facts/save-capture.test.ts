import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Self } from '../../../src/leads/records/person';
import { db } from '../../../src/storage/base/database';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import {
  capture,
  comment,
  dump,
  emptyDatabase,
  minute,
  noon,
  problem,
  reaction,
  seen,
  seenPost,
} from '../make-capture';

const self: Self = {
  keys: ['in:eric-stone'],
  name: 'Eric Stone',
  source: 'page',
  pages: ['org:company/stone'],
};

beforeEach(emptyDatabase);

describe('identity', () => {
  it('joins two people stored apart when one link shows both keys, and keeps all that was theirs', async () => {
    await saveCapture(capture({ engagements: [reaction(seen('in:ada'), { reaction: null })] }), self, noon);
    const later = noon + minute;
    await saveCapture(
      capture({
        kind: 'comment',
        at: later,
        engagements: [comment(seen('urn:ACoAA1'), '77', 'How did you do that?')],
      }),
      self,
      noon,
    );
    await saveCapture(
      capture({ post: seenPost('activity:2'), at: later, engagements: [reaction(seen('urn:ACoAA1'))] }),
      self,
      noon,
    );
    await saveCapture(capture({ at: later, engagements: [reaction(seen('urn:ACoAA1'))] }), self, noon);
    const blank = {
      knownAs: null,
      snoozedUntil: null,
      nextAt: null,
      nextWhy: null,
      postId: null,
      putBack: false,
    };
    await db.outreach.bulkPut([
      { ...blank, personId: 'in:ada', stage: 'new', note: 'met in Turin', tags: ['a'] },
      { ...blank, personId: 'urn:ACoAA1', stage: 'talking', note: 'asked for prices', tags: ['b'] },
    ]);
    await db.touches.put({
      id: 't1',
      personId: 'urn:ACoAA1',
      at: noon,
      direction: 'out',
      channel: 'message',
      live: false,
      text: null,
      gave: null,
      asked: null,
      source: 'typed',
    });
    expect(await db.people.count()).toBe(2);

    await saveCapture(
      capture({ at: later + minute, engagements: [reaction(seen(['in:ada', 'urn:ACoAA1']))] }),
      self,
      noon,
    );

    const people = await db.people.toArray();
    expect(people.map((one) => [one.id, one.keys])).toEqual([['in:ada', ['in:ada', 'urn:ACoAA1']]]);
    expect((await db.engagements.toArray()).map((one) => [one.id, one.personId, one.reaction])).toEqual([
      ['activity:1/reaction/in:ada', 'in:ada', 'LIKE'],
      ['activity:2/reaction/in:ada', 'in:ada', 'LIKE'],
      ['comment:77', 'in:ada', null],
    ]);
    expect(await db.outreach.toArray()).toEqual([
      {
        ...blank,
        personId: 'in:ada',
        stage: 'talking',
        note: 'met in Turin\nasked for prices',
        tags: ['a', 'b'],
      },
    ]);
    expect((await db.touches.toArray()).map((one) => one.personId)).toEqual(['in:ada']);
    expect((await db.queue.toArray()).map((one) => one.personId)).toEqual(['in:ada']);
    expect((await db.captures.get('activity:1/reaction'))?.people).toBe(1);
  });

  it('keeps two people with one name apart', async () => {
    await saveCapture(
      capture({ engagements: [reaction(seen('in:ada-1')), reaction(seen('in:ada-2'))] }),
      self,
      noon,
    );
    expect(await db.people.count()).toBe(2);
  });

  it('joins two posts stored apart when one page shows both ids', async () => {
    const one = reaction(seen('in:ada'));
    await saveCapture(capture({ hidden: ['h1'], engagements: [one] }), self, noon);
    const other = seenPost('ugcPost:9', { impressions: 500 });
    await saveCapture(
      capture({ post: other, at: noon + 1, hidden: ['h2'], engagements: [one, reaction(seen('in:bo'))] }),
      self,
      noon,
    );
    await db.outreach.put({
      personId: 'in:ada',
      stage: 'talking',
      knownAs: null,
      snoozedUntil: null,
      nextAt: null,
      nextWhy: null,
      note: '',
      tags: [],
      postId: 'ugcPost:9',
      putBack: false,
    });
    await saveCapture(
      capture({ kind: 'post', post: seenPost(['activity:1', 'ugcPost:9']), at: noon + 2 }),
      self,
      noon,
    );

    const posts = await db.posts.toArray();
    expect(posts.map((post) => [post.id, post.aliases, post.stated.impressions])).toEqual([
      ['activity:1', ['activity:1', 'ugcPost:9'], 500],
    ]);
    expect((await db.engagements.toArray()).map((row) => row.id)).toEqual([
      'activity:1/reaction/in:ada',
      'activity:1/reaction/in:bo',
    ]);
    expect((await db.outreach.get('in:ada'))?.postId).toBe('activity:1');
    const rows = await db.captures.toArray();
    expect(rows.map((row) => [row.id, row.people, row.hidden])).toEqual([
      ['activity:1/reaction', 2, ['h1', 'h2']],
    ]);
  });
});

describe('facts', () => {
  it('are not overwritten by what a page does not say, nor a shown name by a guess', async () => {
    const full = seen('in:ada', { name: 'Ada Moreno', headline: 'Head of Sales', degree: 2 });
    const poor = seen('in:ada', { name: 'ada', nameIsGuess: true, headline: null, degree: null });
    await saveCapture(capture({ stated: 3, engagements: [reaction(full)] }), self, noon);
    const before = await dump();
    const empty = reaction(poor, { reaction: null });
    await saveCapture(capture({ at: noon + minute, engagements: [empty] }), self, noon + minute);
    expect(await dump()).toEqual(before);
  });

  it('follow the newest page: a new headline, a changed reaction, a higher count', async () => {
    await saveCapture(
      capture({ stated: 3, engagements: [reaction(seen('in:ada', { headline: 'Buyer' }))] }),
      self,
      noon,
    );
    const changed = reaction(seen('in:ada', { headline: 'Head of Buying', degree: 1 }), {
      reaction: 'EMPATHY',
    });
    await saveCapture(capture({ stated: 4, at: noon + minute, engagements: [changed] }), self, noon);
    expect(await db.people.get('in:ada')).toMatchObject({
      headline: 'Head of Buying',
      degree: 1,
      firstSeenAt: noon,
      lastSeenAt: noon + minute,
    });
    const engagements = await db.engagements.toArray();
    expect(engagements.map((one) => [one.reaction, one.seenAt])).toEqual([['EMPATHY', noon]]);
    expect((await db.posts.get('activity:1'))?.stated.reactions).toBe(4);
    expect(await db.queue.count()).toBe(0);
  });

  it('of a capture that arrives late only fill gaps', async () => {
    await saveCapture(
      capture({ stated: 4, engagements: [reaction(seen('in:ada', { headline: 'New' }))] }),
      self,
      noon,
    );
    const old = seen('in:ada', { headline: 'Old', keys: ['in:ada', 'urn:ACoAA1'] });
    const late = [reaction(old, { reaction: 'PRAISE' })];
    await saveCapture(capture({ stated: 3, at: noon - minute, engagements: late }), self, noon);
    expect(await db.people.get('in:ada')).toMatchObject({ headline: 'New', keys: ['in:ada', 'urn:ACoAA1'] });
    expect((await db.engagements.toArray())[0]).toMatchObject({ reaction: 'LIKE', seenAt: noon - minute });
    expect((await db.posts.toArray())[0]?.stated.reactions).toBe(4);
  });

  it('hold no marks that turn a name around', async () => {
    await saveCapture(
      capture({ engagements: [reaction(seen('in:ada', { name: '\u202EAda\u200B ' }))] }),
      self,
      noon,
    );
    expect((await db.people.get('in:ada'))?.name).toBe('Ada');
  });

  it('keep replies under their parent, and replies move the comment meter', async () => {
    const engagements = [
      comment(seen('in:ada'), '10', 'Nice work all around'),
      comment(seen('in:bo'), '11', 'I agree with that', '10'),
    ];
    await saveCapture(capture({ kind: 'comment', stated: 2, engagements }), self, noon);
    expect(await db.engagements.get('comment:11')).toMatchObject({ kind: 'reply', parentId: 'comment:10' });
    expect(await db.captures.get('activity:1/comment')).toMatchObject({ stated: 2, seen: 2, complete: true });
    const flat = [comment(seen('in:bo'), '11', 'I agree with that')];
    await saveCapture(capture({ kind: 'comment', at: noon + 1, engagements: flat }), self, noon);
    expect(await db.engagements.get('comment:11')).toMatchObject({ kind: 'reply', parentId: 'comment:10' });
  });

  it('skip whoever has no key and comments without an id', async () => {
    const nameless = reaction(seen([]));
    const unnumbered = { ...comment(seen('in:ada'), '1', 'Well said by all'), commentId: null };
    await saveCapture(capture({ engagements: [nameless, unnumbered] }), self, noon);
    expect(await db.engagements.count()).toBe(0);
  });
});

describe('saving again', () => {
  it('changes not one byte, at whatever later time the same is read', async () => {
    const engagements = [
      reaction(seen(['in:ada', 'urn:ACoAA1'], { headline: 'Buyer' })),
      reaction(seen('org:company/acme')),
      reaction(seen('in:ada', { name: 'ada', nameIsGuess: true })),
    ];
    const first = capture({
      stated: 9,
      engagements,
      hidden: ['b', 'a'],
      problems: [problem('rows-unreadable')],
    });
    await saveCapture(first, self, noon);
    const before = await dump();
    await saveCapture(first, self, noon + minute);
    await saveCapture({ ...first, at: noon + minute }, self, noon + minute);
    expect(await dump()).toEqual(before);
  });

  it('from two tabs at once gives one of each', async () => {
    const people = Array.from({ length: 30 }, (_, index) => reaction(seen(`in:person-${index}`)));
    const left = capture({ engagements: people.slice(0, 20) });
    const right = capture({ at: noon + 1, engagements: people.slice(10) });
    await Promise.all([
      saveCapture(left, self, noon),
      saveCapture(right, self, noon),
      saveCapture(left, self, noon),
    ]);
    expect(await db.people.count()).toBe(30);
    expect(await db.engagements.count()).toBe(30);
    expect((await db.captures.toArray()).map((row) => row.seen)).toEqual([30]);
  });

  it('takes a long list in one go, and joins everybody in it in another', async () => {
    const all = Array.from({ length: 300 }, (_, index) => index);
    const [byName, byNumber] = [all.map((n) => seen(`in:p-${n}`)), all.map((n) => seen(`urn:ACoAA${n}`))];
    await saveCapture(capture({ engagements: byName.map((one) => reaction(one)) }), self, noon);
    await saveCapture(capture({ engagements: byNumber.map((one) => reaction(one)) }), self, noon);
    expect(await db.people.count()).toBe(600);
    const both = all.map((n) => reaction(seen([`in:p-${n}`, `urn:ACoAA${n}`])));
    await saveCapture(capture({ at: noon + 1, engagements: both }), self, noon);
    expect([await db.people.count(), await db.engagements.count(), await db.queue.count()]).toEqual([
      300, 300, 300,
    ]);
  });

  it('leaves nothing behind when it fails half-way', async () => {
    const broken = { ...capture({ engagements: [reaction(seen('in:ada'))] }), hidden: 5 as never };
    await expect(saveCapture(broken, self, noon)).rejects.toThrow();
    const tables = await dump();
    expect(Object.values(tables).flat()).toEqual([]);
  });
});

describe('capture rows', () => {
  it('believe no more hidden members than the stated count leaves room for', async () => {
    const engagements = [reaction(seen('in:ada')), reaction(seen('org:company/acme'))];
    await saveCapture(capture({ stated: 4, engagements, hidden: ['a', 'b'] }), self, noon);
    await saveCapture(capture({ at: noon + 1, hidden: ['b', 'c', 'd'] }), self, noon);
    expect(await db.captures.get('activity:1/reaction')).toMatchObject({
      stated: 4,
      seen: 4,
      people: 1,
      organisations: 1,
      hidden: ['a', 'b'],
      complete: true,
    });
    await saveCapture(capture({ at: noon + 2, engagements: [reaction(seen('in:bo'))] }), self, noon);
    expect((await db.captures.get('activity:1/reaction'))?.hidden).toEqual(['a']);
  });

  it('hold the problems of the newest reading only', async () => {
    await saveCapture(capture({ stated: 4, problems: [problem('rows-unreadable')] }), self, noon);
    expect((await db.captures.get('activity:1/reaction'))?.problems).toHaveLength(1);
    await saveCapture(capture({ at: noon + 1 }), self, noon);
    expect((await db.captures.get('activity:1/reaction'))?.problems).toEqual([]);
  });

  it('learn what is stated from a capture of the post alone', async () => {
    const post = seenPost('activity:1', { reactions: 165, comments: 37, reposts: 0, impressions: 18292 });
    await saveCapture(capture({ kind: 'post', post }), self, noon);
    const rows = await db.captures.toArray();
    expect(rows.map((row) => [row.kind, row.stated, row.seen, row.complete])).toEqual([
      ['comment', 37, 0, false],
      ['reaction', 165, 0, false],
      ['repost', 0, 0, true],
    ]);
    expect((await db.posts.get('activity:1'))?.stated.impressions).toBe(18292);
  });
});

describe('the queue after a capture', () => {
  it('holds who is new: not self, not organisations, not 1st degree', async () => {
    const engagements = [
      reaction(seen('in:eric-stone')),
      reaction(seen('org:company/stone')),
      reaction(seen('org:company/acme')),
      reaction(seen('in:mate', { degree: 1 })),
      reaction(seen('in:new-second', { degree: 2 })),
      reaction(seen('in:new-unknown', { degree: null })),
    ];
    await saveCapture(capture({ engagements }), self, noon);
    const waiting = await db.queue.orderBy('rank').primaryKeys();
    expect(waiting.sort()).toEqual(['in:new-second', 'in:new-unknown']);
  });
});
