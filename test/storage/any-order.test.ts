import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Capture } from '../../src/leads/records/capture';
import type { PersonKey } from '../../src/leads/records/person';
import type { PostKey } from '../../src/leads/records/post';
import { db } from '../../src/storage/base/database';
import { decide } from '../../src/storage/decisions/decide';
import { saveCapture } from '../../src/storage/facts/save-capture';
import { capture, comment, emptyDatabase, noon, reaction, seen, seenPost } from './make-capture';

/** Four people and two posts with two ids each; a page shows either id or both. */
const person = fc.integer({ min: 0, max: 3 });
const facet = fc.constantFrom('in', 'urn', 'both');
type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;
type Facet = 'in' | 'urn' | 'both';

function keysOf(index: number, shown: Facet): PersonKey[] {
  const keys: PersonKey[] = [`in:person-${index}`, `urn:ACoAA${index}`];
  return shown === 'both' ? keys : keys.filter((key) => key.startsWith(shown));
}

function aliasesOf(index: number, shown: Facet): PostKey[] {
  const keys: PostKey[] = [`activity:${index}1`, `ugcPost:${index}2`];
  return shown === 'both' ? keys : [shown === 'in' ? `activity:${index}1` : `ugcPost:${index}2`];
}

const sighting = fc.record({
  who: person,
  shown: facet,
  post: fc.integer({ min: 0, max: 1 }),
  postShown: facet,
});

/** A comment's author is always shown by the same key; everything else varies. */
const captures = fc.array(
  fc.record({
    where: sighting,
    reactors: fc.array(fc.tuple(person, facet), { maxLength: 4 }),
    commenter: person,
  }),
  { minLength: 1, maxLength: 6 },
);

/** What each page of the run shows; at last one that shows both ids of each post, shuffled in with the others. */
function toCaptures(drawn: Drawn<typeof captures>): Capture[] {
  const pages = drawn.flatMap(({ where, reactors, commenter }, index) => {
    const post = seenPost(aliasesOf(where.post, where.postShown));
    const reactions = reactors.map(([who, shown]) => reaction(seen(keysOf(who, shown))));
    const author = seen(keysOf(commenter, commenter % 2 ? 'urn' : 'in'));
    const said = comment(author, `${where.post}0${commenter}`, 'What a fine idea');
    return [
      capture({ post, engagements: reactions, at: noon + index }),
      capture({ kind: 'comment', post, engagements: [said], at: noon + index }),
    ];
  });
  return [
    ...pages,
    ...[0, 1].map((post) => capture({ kind: 'post', post: seenPost(aliasesOf(post, 'both')) })),
  ];
}

/** Saves all, and notes and tags every record once, the moment its first key turns up. */
async function run(pages: Capture[]) {
  await emptyDatabase();
  const noted = new Set<PersonKey>();
  for (const page of pages) {
    await saveCapture(page, null, noon);
    for (const { person: one } of page.engagements) {
      for (const key of one.keys.filter((each) => !noted.has(each))) {
        noted.add(key);
        await noteOn(key);
      }
    }
  }
  return summarise();
}

async function noteOn(key: PersonKey): Promise<void> {
  const [row] = await db.people.where('keys').equals(key).toArray();
  const before = row && (await db.outreach.get(row.id));
  if (!row) return;
  const note = [before?.note, `note on ${key}`].filter(Boolean).join('\n');
  await decide(
    [row.id],
    { note, tags: [...(before?.tags ?? []), key], stage: 'known', knownAs: 'mate' },
    noon,
  );
}

/** The same however ids came about: people by their keys, posts by their aliases. */
async function summarise() {
  const people = new Map((await db.people.toArray()).map((one) => [one.id, one.keys.join(' ')]));
  const posts = new Map((await db.posts.toArray()).map((one) => [String(one.id), one.aliases.join(' ')]));
  const engagements = await db.engagements.toArray();
  const outreach = await db.outreach.toArray();
  return {
    people: [...people.values()].sort(),
    posts: [...posts.values()].sort(),
    engagements: engagements
      .map((one) => [posts.get(one.postId), people.get(one.personId), one.kind, one.text].join(' | '))
      .sort(),
    decisions: outreach
      .map((one) =>
        [people.get(one.personId), one.stage, ...[...one.tags].sort(), ...one.note.split('\n').sort()].join(
          ' | ',
        ),
      )
      .sort(),
    meters: (await db.captures.toArray())
      .map((row) => `${posts.get(row.postId)} ${row.kind} ${row.seen}`)
      .sort(),
  };
}

it('the same captures in any order give the same people, engagements and decisions', async () => {
  const shuffled = captures.chain((drawn) => {
    const pages = toCaptures(drawn);
    const order = fc.shuffledSubarray(pages, { minLength: pages.length, maxLength: pages.length });
    return order.map((other) => ({ pages, other }));
  });
  await fc.assert(
    fc.asyncProperty(shuffled, async ({ pages, other }) => {
      const one = await run(pages);
      expect(await run(other)).toEqual(one);
      const comments = pages.flatMap((page) => page.engagements).filter((each) => each.kind === 'comment');
      const kept = one.engagements.filter((each) => each.includes('| comment |'));
      expect(kept).toHaveLength(new Set(comments.map((each) => each.commentId)).size);
    }),
    { numRuns: 60 },
  );
}, 60_000);
