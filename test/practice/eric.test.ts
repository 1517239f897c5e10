// @vitest-environment node
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { countComments, type PracticeComment, type PracticePerson } from './scenario';
import { eric, ericNow, ericStoryId } from './scenarios/eric';
import { ericFiles } from './scenarios/eric-files';

// A computation of its own: what the product makes of the same facts is tested against this, not shared with it.

const scenario = eric();
const story = scenario.posts.find((post) => post.activityId === ericStoryId());
if (!story) throw new Error('The story is missing');
const byId = new Map(scenario.people.map((person) => [person.id, person]));
const flat = (comments: PracticeComment[]): PracticeComment[] =>
  comments.flatMap((c) => [c, ...flat(c.replies)]);
const comments = flat(story.comments);
const engagers = [
  ...story.reactions.map((reaction) => reaction.person),
  ...comments.map((c) => c.author),
].map((id) => byId.get(id) as PracticePerson);
const strangersTo = (knows: (person: PracticePerson) => boolean) =>
  new Set(engagers.filter((p) => p.kind === 'person' && p.id !== scenario.me && !knows(p)).map((p) => p.id));

/** RFC 4180, small. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

function table(text: string, firstColumn: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(text.slice(text.search(new RegExp(`^"?${firstColumn}`, 'm'))));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

const slug = (url = '') =>
  decodeURIComponent(/linkedin\.com\/in\/([^/?]+)/.exec(url)?.[1] ?? '')
    .normalize('NFC')
    .toLowerCase();

function knownFromFiles() {
  const [archive, crm] = ericFiles();
  const entries = unzipSync(archive?.bytes ?? new Uint8Array());
  const read = (name: string) => strFromU8(entries[name] ?? new Uint8Array());
  const connections = table(read('Connections.csv'), 'First Name');
  const messages = table(read('messages.csv'), 'CONVERSATION ID');
  const contacts = table(strFromU8(crm?.bytes ?? new Uint8Array()), 'Record ID');
  const byMail = new Map(connections.map((row) => [row['Email Address']?.toLowerCase(), slug(row['URL'])]));
  return {
    connected: new Set(connections.map((row) => slug(row['URL']))),
    written: new Set(
      messages.flatMap((row) =>
        [row['SENDER PROFILE URL'], ...(row['RECIPIENT PROFILE URLS'] ?? '').split(',')].map(slug),
      ),
    ),
    crm: new Set(
      contacts.flatMap((row) => [
        slug(row['LinkedIn URL']),
        slug(row['linkedin_profile']),
        (row['Email'] && byMail.get(row['Email'].toLowerCase())) || '',
      ]),
    ),
  };
}

describe('the founding story', () => {
  it('has 165 reactions and 37 comments: 202 reasons from 18,292 views', () => {
    expect(story.reactions).toHaveLength(165);
    expect(comments).toHaveLength(37);
    expect(countComments(story)).toBe(37);
    expect(engagers).toHaveLength(202);
    expect(story.impressions).toBe(18_292);
    expect(story.reposts).toEqual([]);
  });

  it('was published ten days ago, and nothing on it is older than the post or younger than now', () => {
    const published = Number(BigInt(story.activityId) >> 22n);
    expect((ericNow - published) / 86_400_000).toBeCloseTo(10, 3);
    const times = comments.map((comment) => Number(BigInt(comment.id) >> 22n));
    expect(Math.min(...times)).toBeGreaterThan(published);
    expect(Math.max(...times)).toBeLessThan(ericNow);
    for (const parent of story.comments) {
      for (const reply of parent.replies) expect(BigInt(reply.id)).toBeGreaterThan(BigInt(parent.id));
    }
  });

  it('leaves exactly 85 new people once everybody known is subtracted', () => {
    const { connected, written, crm } = knownFromFiles();
    const left = strangersTo((person) => {
      const vanity = slug(`linkedin.com/in/${encodeURIComponent(person.vanity)}`);
      const colleague = /(^|\P{L})Kitebird($|\P{L})/u.test(person.headline);
      return person.degree === 1 || colleague || [connected, written, crm].some((set) => set.has(vanity));
    });
    expect(left.size).toBe(85);
  });

  it('leaves more without the files, and every rule takes somebody', () => {
    expect(strangersTo((person) => person.degree === 1).size).toBeGreaterThan(85);
    const kinds = (kind: PracticePerson['kind']) => engagers.filter((person) => person.kind === kind).length;
    expect(kinds('organisation')).toBeGreaterThan(1);
    expect(kinds('hidden')).toBeGreaterThan(1);
    expect(engagers.filter((person) => person.id === scenario.me).length).toBeGreaterThan(1);
    const people = engagers.filter((person) => person.kind === 'person');
    expect(people.length - new Set(people).size).toBeGreaterThan(4);
  });

  it('has six C-level people among the new commenters', () => {
    const { connected, written, crm } = knownFromFiles();
    const chief = /\bC[EFO]O\b|Chief \w+ Officer|Генеральный директор|代表取締役社長/;
    const chiefs = new Set(
      comments
        .map((comment) => byId.get(comment.author))
        .filter((person) => person && person.degree !== 1 && chief.test(person.headline))
        .filter(
          (person) =>
            ![connected, written, crm].some((set) => set.has(slug(`linkedin.com/in/${person?.vanity}`))),
        ),
    );
    expect(chiefs.size).toBe(6);
  });

  it('gives everybody ids of their own, and some the same name', () => {
    const people = scenario.people.filter((person) => person.kind === 'person');
    const distinct = (values: string[]) => new Set(values).size === values.length;
    expect(distinct(scenario.people.map((person) => person.id))).toBe(true);
    expect(distinct(people.map((person) => person.vanity.normalize('NFC').toLowerCase()))).toBe(true);
    expect(distinct(people.map((person) => person.memberId))).toBe(true);
    expect(distinct(people.map((person) => person.name))).toBe(false);
    const ids = scenario.posts.flatMap((post) => [post.activityId, post.ugcPostId, post.shareId]);
    const commentIds = scenario.posts.flatMap((post) => flat(post.comments).map((comment) => comment.id));
    expect(distinct([...ids, ...commentIds])).toBe(true);
    expect(
      scenario.posts.flatMap((post) => flat(post.comments)).every((comment) => byId.has(comment.author)),
    ).toBe(true);
  });

  it('is the same each time, files included', () => {
    expect(eric()).toEqual(scenario);
    expect(ericFiles()).toEqual(ericFiles());
  });
});
