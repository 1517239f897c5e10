import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RestoreSource } from '../../../src/storage/backup/read-restored';
import { restoreMerge } from '../../../src/storage/backup/restore-merge';
import { restoreReplace } from '../../../src/storage/backup/restore-replace';
import { db } from '../../../src/storage/base/database';
import { act } from '../../../src/storage/decisions/act';
import { decide, undoLast } from '../../../src/storage/decisions/decide';
import { mergeStoredPeople } from '../../../src/storage/facts/merge-stored-people';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { undoMerge } from '../../../src/storage/facts/undo-merge';
import { saveImport } from '../../../src/storage/imports/save-import';
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
import { contact } from '../make-contact';
import { sourceOf, takeSource } from './backup-source';

const hour = 60 * minute;

beforeEach(emptyDatabase);

const read = (who: Parameters<typeof seen>[0], at = noon) =>
  saveCapture(capture({ engagements: [reaction(seen(who))], at }), null, at);

/** What `work` leaves in an empty database. */
async function otherDatabase(work: () => Promise<unknown>): Promise<RestoreSource> {
  const before = await takeSource();
  await emptyDatabase();
  await work();
  const source = await takeSource();
  await restoreReplace(before);
  return source;
}

describe('adding a backup to what is here', () => {
  it('keeps what only one side has, and joins people by any key', async () => {
    await read(['in:ada', 'urn:ACoAA1']);
    await read('in:only-here');
    const theirs = await otherDatabase(async () => {
      await read('urn:ACoAA1', noon - hour);
      await read('in:only-there', noon - hour);
    });
    await restoreMerge(theirs, {}, undefined, noon);
    const people = await db.people.toArray();
    expect(people.map(({ keys }) => keys.join(' ')).sort()).toEqual([
      'in:ada urn:ACoAA1',
      'in:only-here',
      'in:only-there',
    ]);
    const ada = people.find(({ keys }) => keys.includes('in:ada'));
    expect(ada).toMatchObject({ id: 'urn:ACoAA1', firstSeenAt: noon - hour, lastSeenAt: noon });
    const engagements = await db.engagements.where('personId').equals('urn:ACoAA1').toArray();
    expect(engagements.map(({ seenAt }) => seenAt)).toEqual([noon - hour]);
    expect(await db.captures.get('activity:1/reaction')).toMatchObject({
      seen: 3,
      people: 3,
      firstAt: noon - hour,
    });
    expect((await db.queue.toArray()).map(({ personId }) => personId).sort()).toEqual([
      'in:only-here',
      'in:only-there',
      'urn:ACoAA1',
    ]);
  });

  it('joins posts known by different ids, with all that hangs on them', async () => {
    const post = (aliases: Parameters<typeof seenPost>[0], who: 'in:a' | 'in:b', at: number) =>
      saveCapture(capture({ post: seenPost(aliases), engagements: [reaction(seen(who))], at }), null, at);
    await post(['activity:1', 'ugcPost:2'], 'in:a', noon);
    const theirs = await otherDatabase(async () => {
      await post('ugcPost:2', 'in:b', noon - hour);
      await act(['in:b'], { is: 'outcome', kind: 'order', at: noon, amount: 100, currency: 'EUR' }, noon);
    });
    await restoreMerge(theirs, {}, undefined, noon);
    const [only, ...more] = await db.posts.toArray();
    expect(more).toEqual([]);
    expect(only).toMatchObject({ id: 'ugcPost:2', aliases: ['activity:1', 'ugcPost:2'] });
    expect((await db.engagements.toArray()).map(({ id }) => id).sort()).toEqual([
      'ugcPost:2/reaction/in:a',
      'ugcPost:2/reaction/in:b',
    ]);
    expect(await db.outcomes.toArray()).toMatchObject([{ postId: 'ugcPost:2', amount: 100 }]);
    expect(await db.captures.get('ugcPost:2/reaction')).toMatchObject({ seen: 2 });
  });

  it.each([
    ['there', noon + 2, 'noted there'],
    ['here', noon, 'noted here'],
  ])('of two decisions the later one counts: %s', async (_, at, note) => {
    await read('in:ada');
    await decide(['in:ada'], { note: 'noted here', stage: 'known' }, noon + 1);
    const theirs = await otherDatabase(async () => {
      await read('in:ada');
      await decide(['in:ada'], { note: 'noted there', stage: 'not-a-fit' }, at);
    });
    await restoreMerge(theirs, {}, undefined, noon);
    expect((await db.outreach.get('in:ada'))?.note).toBe(note);
    expect(await db.decisions.count()).toBe(2);
    // The log is one: the last act of both is what an undo takes back.
    expect((await undoLast())?.[0]?.at).toBe(Math.max(at, noon + 1));
  });

  it('where no log tells, what is here stays', async () => {
    await read('in:ada');
    const theirs = await otherDatabase(async () => {
      await read('in:ada');
      await decide(['in:ada'], { note: 'there' }, noon);
      await db.decisions.clear();
    });
    await decide(['in:ada'], { note: 'here' }, noon);
    await db.decisions.clear();
    await restoreMerge(theirs, {}, undefined, noon);
    expect((await db.outreach.get('in:ada'))?.note).toBe('here');
  });

  it('the same message told by both is one touch', async () => {
    await read('in:ada');
    const touch = {
      id: 'thread|1',
      at: noon,
      direction: 'in',
      channel: 'message',
      live: false,
      text: 'Shall we talk?',
      gave: null,
      asked: null,
      source: 'thread',
      seenAt: noon,
    } as const;
    await db.touches.put({ ...touch, personId: 'in:ada' });
    const theirs = await otherDatabase(async () => {
      await read(['in:ada', 'urn:ACoAA1'], noon - hour);
      await db.touches.put({ ...touch, personId: 'in:ada', seenAt: noon + 1 });
      await db.touches.put({ ...touch, id: 'thread|2', at: noon + hour, text: 'Well?', personId: 'in:ada' });
    });
    await restoreMerge(theirs, {}, undefined, noon);
    expect((await db.touches.toArray()).map(({ id, personId }) => `${id} ${personId}`)).toEqual([
      'thread|1 in:ada',
      'thread|2 in:ada',
    ]);
  });

  it('a touch that waits for its writer finds them in the file', async () => {
    const said = {
      id: 'a1',
      keys: ['urn:ACoAA1' as const],
      name: 'Ada',
      at: noon,
      direction: 'in' as const,
      text: 'Hi',
    };
    await saveImport(
      { contacts: [], touches: [said], owner: null },
      { id: 'one', files: ['m.csv'], at: noon },
      {},
    );
    const theirs = await otherDatabase(() => read(['in:ada', 'urn:ACoAA1']));
    await restoreMerge(theirs, {}, undefined, noon);
    expect((await db.touches.get('a1'))?.personId).toBe('in:ada');
  });

  it('contacts of both stay with the imports that told them', async () => {
    const bring = (id: string) =>
      saveImport(
        { contacts: [contact({ name: 'Bo Tarn', keys: ['in:bo'] })], touches: [], owner: null },
        { id, files: [id], at: noon },
        {},
      );
    await bring('here');
    const theirs = await otherDatabase(() => bring('there'));
    await restoreMerge(theirs, {}, undefined, noon);
    expect(await db.known.toArray()).toMatchObject([{ name: 'Bo Tarn', importIds: ['here', 'there'] }]);
    expect((await db.imports.toArray()).map(({ id }) => id)).toEqual(['here', 'there']);
  });

  it('the newer draft and the newer snippet stay', async () => {
    await read('in:ada');
    const draft = { personId: 'in:ada', channel: 'message', gave: '' } as const;
    const snippet = { id: 's', name: 's', channel: null };
    await db.drafts.put({ ...draft, text: 'newer', updatedAt: 2 });
    await db.snippets.put({ ...snippet, text: 'older', updatedAt: 1 });
    const theirs = await otherDatabase(async () => {
      await read('in:ada');
      await db.drafts.put({ ...draft, text: 'older', updatedAt: 1 });
      await db.snippets.put({ ...snippet, text: 'newer', updatedAt: 2 });
    });
    await restoreMerge(theirs, {}, undefined, noon);
    expect((await db.drafts.get('in:ada'))?.text).toBe('newer');
    expect((await db.snippets.get('s'))?.text).toBe('newer');
  });

  it('two people made one there are one here, and can be parted', async () => {
    await read('in:only-here');
    const theirs = await otherDatabase(async () => {
      await read('in:ada');
      await read('in:ada-2', noon + 1);
      await decide(['in:ada-2'], { note: 'hers' }, noon + 2);
      await mergeStoredPeople('in:ada', 'in:ada-2', noon + 3);
    });
    await decide(['in:only-here'], { note: 'mine' }, noon);
    await restoreMerge(theirs, {}, undefined, noon);
    expect(await db.people.count()).toBe(2);
    const merge = await db.merges.get('in:ada+in:ada-2');
    const hers = (await db.decisions.toArray()).find(({ after }) => after.note === 'hers');
    expect(merge?.decisionIds).toEqual([hers?.id]);
    expect(await undoMerge('in:ada+in:ada-2', noon)).toBe(true);
    expect((await db.people.toCollection().primaryKeys()).sort()).toEqual([
      'in:ada',
      'in:ada-2',
      'in:only-here',
    ]);
    expect((await db.outreach.get('in:ada-2'))?.note).toBe('hers');
  });

  it('a failure in the middle changes nothing', async () => {
    await read('in:ada');
    const theirs = await otherDatabase(() => read('in:bo'));
    const before = await dump();
    const broken = vi.spyOn(db.decisions, 'toArray').mockRejectedValueOnce(new Error('QuotaExceededError'));
    await expect(restoreMerge(theirs, {}, undefined, noon)).rejects.toThrow('Quota');
    broken.mockRestore();
    expect(await dump()).toStrictEqual(before);
  });
});

describe('who must not be contacted', () => {
  const isBarred = async (id: string) =>
    (await db.knownPeople.get(id))?.reasons.includes('do-not-contact') ?? false;
  const bar = async (id: 'in:ada' | 'in:bo') => {
    await read(id);
    await act([id], { is: 'do-not-contact' }, noon);
  };

  it('by either side is not contacted, though each side hashes with a salt of its own', async () => {
    await bar('in:ada');
    const theirs = await otherDatabase(() => bar('in:bo'));
    await restoreMerge(theirs, {}, undefined, noon);
    expect([await isBarred('in:ada'), await isBarred('in:bo')]).toEqual([true, true]);
  });

  it('stays so after being erased: who comes by again is recognised by the hash alone', async () => {
    await bar('in:ada');
    const theirs = await otherDatabase(async () => {
      await bar('in:bo');
      for (const table of [db.people, db.outreach, db.engagements, db.decisions, db.knownPeople])
        await table.clear();
    });
    await restoreMerge(theirs, {}, undefined, noon);
    await read('in:bo', noon + hour);
    expect(await isBarred('in:bo')).toBe(true);
    await read('in:cleo', noon + hour);
    expect(await isBarred('in:cleo')).toBe(false);
  });

  it('may be contacted again once that is taken back, under whichever salt', async () => {
    await bar('in:ada');
    const theirs = await otherDatabase(() => bar('in:bo'));
    await restoreMerge(theirs, {}, undefined, noon);
    await act(['in:bo'], { is: 'contact-again' }, noon + hour);
    expect(await isBarred('in:bo')).toBe(false);
  });
});

describe('the same file again', () => {
  it('changes nothing', async () => {
    await read(['in:ada', 'urn:ACoAA1']);
    await decide(['in:ada'], { note: 'here' }, noon + 1);
    const theirs = await otherDatabase(async () => {
      await read('urn:ACoAA1', noon - hour);
      await act(
        ['urn:ACoAA1'],
        { is: 'outcome', kind: 'order', at: noon, amount: 100, currency: 'EUR' },
        noon + 2,
      );
      await act(['urn:ACoAA1'], { is: 'do-not-contact' }, noon + 3);
    });
    await restoreMerge(theirs, {}, undefined, noon);
    const once = await dump();
    await restoreMerge(theirs, {}, undefined, noon);
    expect(await dump()).toStrictEqual(once);
  });

  it('its own backup changes nothing but what is worked out anew', async () => {
    await read(['in:ada', 'urn:ACoAA1']);
    await decide(['in:ada'], { note: 'here' }, noon + 1);
    const before = await dump();
    await restoreMerge(await takeSource(), {}, undefined, noon);
    const { applied: _, ...after } = await dump();
    expect(after).toEqual({
      ...before,
      applied: undefined,
      ...after,
      people: before['people'],
      decisions: before['decisions'],
    });
    expect(after['engagements']).toEqual(before['engagements']);
    expect(after['outreach']).toEqual(before['outreach']);
  });
});

/** Three people and two posts with two ids each, seen by either or both. */
const facet = fc.constantFrom('in', 'urn', 'both');
const page = fc.record({
  who: fc.integer({ min: 0, max: 2 }),
  shown: facet,
  post: fc.integer({ min: 0, max: 1 }),
  alias: facet,
  at: fc.integer({ min: 0, max: 40 }),
  says: fc.boolean(),
});
type Page = typeof page extends fc.Arbitrary<infer T> ? T : never;

async function readPage({ who, shown, post, alias, at, says }: Page): Promise<void> {
  const keys = ([`in:p${who}`, `urn:ACoAA${who}`] as const).filter(
    // The author of one comment is always shown by the same key.
    (key) => (says ? key.startsWith('in') === (who === 0) : shown === 'both' || key.startsWith(shown)),
  );
  const aliases = ([`activity:${post}1`, `ugcPost:${post}2`] as const).filter(
    // A comment is shown on its own post's page, which shows both ids: no two posts have the same one.
    (_, index) => says || alias === 'both' || (alias === 'in') === (index === 0),
  );
  const person = seen([...keys], { headline: `As of ${at}` });
  const engagement = says ? comment(person, `${post}${who}`, 'A fine idea') : reaction(person);
  const when = noon + at * minute;
  await saveCapture(
    capture({
      kind: says ? 'comment' : 'reaction',
      post: seenPost([...aliases]),
      engagements: [engagement],
      at: when,
    }),
    null,
    when,
  );
}

/** People, posts and what they did, whatever ids they go by. */
async function facts() {
  const people = await db.people.toArray();
  const posts = await db.posts.toArray();
  const person = new Map(people.map((one) => [one.id, one.keys.join(' ')]));
  const post = new Map(posts.map((one) => [String(one.id), one.aliases.join(' ')]));
  return {
    people: people.map(({ id, keys, headline, firstSeenAt, lastSeenAt }) => ({
      id,
      keys,
      headline,
      firstSeenAt,
      lastSeenAt,
    })),
    posts: posts.map(({ id, aliases }) => ({ id, aliases })),
    engagements: (await db.engagements.toArray())
      .map((one) => [person.get(one.personId), post.get(one.postId), one.kind, one.seenAt].join(' | '))
      .sort(),
    meters: (await db.captures.toArray()).map(({ id, seen: all }) => `${id} ${all}`).sort(),
  };
}

it('facts come to the same whichever side takes in the other', async () => {
  const pages = fc.array(page, { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(pages, pages, async (mine, yours) => {
      const live = async (all: Page[]) => {
        await emptyDatabase();
        for (const one of all) await readPage(one);
        return takeSource();
      };
      const [left, right] = [await live(mine), await live(yours)];
      await restoreMerge(left, {}, undefined, noon);
      const one = await facts();
      await restoreMerge(left, {}, undefined, noon);
      expect(await facts()).toEqual(one);
      await restoreReplace(left);
      await restoreMerge(right, {}, undefined, noon);
      expect(await facts()).toEqual(one);
    }),
    { numRuns: 25 },
  );
}, 60_000);

it('a file of version 1 is added as well', async () => {
  await read('in:ada');
  const { drafts: _, snippets: __, ...tables } = await dump();
  const first = {
    ...tables,
    captures: (tables['captures'] ?? []).map((row) => ({ ...(row as object), firstAt: undefined })),
  };
  await emptyDatabase();
  await read('in:bo', noon + hour);
  await restoreMerge(sourceOf(first, 1), {}, undefined, noon + hour);
  expect((await db.people.toCollection().primaryKeys()).sort()).toEqual(['in:ada', 'in:bo']);
  expect(await db.captures.get('activity:1/reaction')).toMatchObject({ seen: 2, firstAt: noon });
});
