import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFiles } from '../../src/exchange/read-files';
import type { Capture } from '../../src/leads/records/capture';
import type { Card } from '../../src/leads/records/card';
import { saveCapture } from '../../src/storage/facts/save-capture';
import { saveImport } from '../../src/storage/imports/save-import';
import { loadCards, loadQueue } from '../../src/storage/load/load-queue';
import { ericNow } from '../practice/scenarios/eric';
import { ericFiles } from '../practice/scenarios/eric-files';
import { ericCaptures, ericSelf } from './eric-captures';
import { emptyDatabase, minute, noon } from './make-capture';

const hour = 60 * minute;
const day = 24 * hour;
const self = ericSelf();

/**
 * Read by hand from `commenters.ts`: of those Eric has never met, who runs something. Chief executive, commercial,
 * financial and operating officers, a Генеральный директор and a 代表取締役社長.
 */
const chiefs = [
  'nadia-haddad-ops',
  'seán-ó-briain',
  'зоя-петрова-4f21b',
  'thandekamkhize',
  'kentaro-shinonome',
  'begoña-ibáñez-phd',
].map((vanity) => `in:${vanity}`);

/** The other eleven, but for applause alone, which says no more than a reaction. */
const wordsFromOthers = [
  'łukasz-żak-log',
  'chloe-brevannes',
  'adam-alshami',
  'maren-luettgen',
  'owen-hartwell',
  'owen-hartwell-2b7',
  'meera-trivedi',
  'tomas-guell',
  'gideonquigley',
].map((vanity) => `in:${vanity}`);

/**
 * All reasons of a person by the start weights, by hand: words 6, and 3 more for a question; a reply 4 (and 3);
 * one word or emoji 1; a reaction 1. Times the title: 5 for a chief, 5^0.6 for a VP and an owner, 5^0.3 for a
 * director or head, 5^0.15 for a manager.
 */
const warmths: Record<string, number> = {
  'in:nadia-haddad-ops': 9 * 5,
  'in:seán-ó-briain': (6 + 1) * 5,
  'in:зоя-петрова-4f21b': 6 * 5,
  'in:thandekamkhize': (6 + 1) * 5,
  'in:kentaro-shinonome': 6 * 5,
  'in:begoña-ibáñez-phd': (9 + 6) * 5,
  'in:imogen-thistle': 1 * 5 ** 0.6,
};

/** When each chief's newest words came, hours after the post. */
const newestHours: Record<string, number> = {
  'in:nadia-haddad-ops': 219,
  'in:seán-ó-briain': 3,
  'in:зоя-петрова-4f21b': 20,
  'in:thandekamkhize': 31,
  'in:kentaro-shinonome': 55,
  'in:begoña-ibáñez-phd': 101,
  'in:imogen-thistle': 1,
};

/** As the page has it: a comment's time is in its id; the post is ten days old. */
function withTimes(captures: Capture[]): Capture[] {
  return captures.map((one) => ({
    ...one,
    at: ericNow + (one.at - noon),
    post: { ...one.post, publishedAt: ericNow - 10 * day },
    engagements: one.engagements.map((each) =>
      each.commentId === null ? each : { ...each, at: Number(BigInt(each.commentId) >> 22n) },
    ),
  }));
}

async function tell(captures: Capture[], now: number): Promise<void> {
  await emptyDatabase();
  for (const one of captures) await saveCapture(one, self, now);
  for (const [index, file] of ericFiles().entries()) {
    const choices = { columns: {}, dateOrder: {}, includeNonMatching: false };
    const found = await readFiles(
      [file],
      choices,
      () => {},
      () => false,
    );
    await saveImport(found, { id: `file-${index}`, files: [`file ${index}`], at: now }, { self });
  }
}

/** warmth × 2^(−age / h), worked out here from nothing but what the card shows. */
function heat({ warmth, reasons }: Card, now: number): number {
  const own = reasons.flatMap(({ at }) => at ?? []);
  const post = reasons[0]?.post.publishedAt ?? null;
  const seen = Math.max(...reasons.map(({ seenAt }) => seenAt));
  // The list was read in one go: a reaction came at the latest a day after the post.
  const likely = post === null ? seen : Math.min(seen, post + day);
  const newest = own.length > 0 ? Math.max(...own) : likely;
  return warmth.total * 2 ** (-(now - newest) / (7 * day));
}

async function loadAll(now: number): Promise<Card[]> {
  return (await loadCards(await loadQueue(now))).filter((card) => card !== undefined);
}

const told = [
  { times: 'all comments of one hour', captures: () => ericCaptures(), now: noon + hour },
  { times: 'the real times', captures: () => withTimes(ericCaptures()), now: ericNow + hour },
];

describe.each(told)('the founding story, with $times', ({ captures, now }) => {
  let cards: Card[] = [];
  const place = (id: string) => cards.findIndex(({ person }) => person.id === id);

  beforeAll(async () => {
    await tell(captures(), now);
    cards = await loadAll(now);
  }, 60_000);

  it('the six who run something and wrote come before everybody else', () => {
    expect(cards).toHaveLength(85);
    expect(
      cards
        .slice(0, 6)
        .map(({ person }) => person.id)
        .sort(),
    ).toEqual([...chiefs].sort());
    expect(cards.slice(0, 6).map(({ title }) => title.level)).toEqual(Array.from({ length: 6 }, () => 'cxo'));
  });

  it('who wrote words comes before who only pressed a reaction, at the same level', () => {
    for (const id of wordsFromOthers) expect([id, place(id) >= 0]).toEqual([id, true]);
    const silent = cards.filter(({ because }) => because.comments === 0);
    expect(silent).toHaveLength(68);
    for (const id of [...chiefs, ...wordsFromOthers]) {
      const level = cards[place(id)]?.title.level;
      const before = silent.filter(
        ({ person, title }) => title.level === level && place(person.id) < place(id),
      );
      expect([id, before.map(({ person }) => person.id)]).toEqual([id, []]);
    }
  });

  it('warmth × 2^(−age / h), worked out anew, gives the same order, now and in a month', () => {
    for (const then of [now, now + 30 * day]) {
      const heats = cards.map((card) => heat(card, then));
      heats.slice(1).forEach((each, index) => {
        expect(each).toBeLessThanOrEqual((heats[index] ?? 0) * (1 + 1e-9));
      });
      expect(Math.max(...heats)).toBeGreaterThan(2 * Math.min(...heats));
    }
  });

  it('each warmth is what the weights say', () => {
    for (const [id, warmth] of Object.entries(warmths))
      expect([id, cards[place(id)]?.warmth.total]).toEqual([id, expect.closeTo(warmth, 9)]);
  });
});

describe('the founding story, with the real times', () => {
  it('the chiefs stand as their words and hours say', async () => {
    const now = ericNow + hour;
    await tell(withTimes(ericCaptures()), now);
    const cards = await loadCards(chiefs);
    const published = ericNow - 10 * day;
    const newest = cards.map((card) => Math.round(((card?.because.lastAt ?? 0) - published) / hour));
    expect(newest).toEqual(chiefs.map((id) => newestHours[id]));
    // 45 × 2^(−22/168), 75 × 2^(−140/168), 30 × 2^(−186/168), 35 × 2^(−210/168), 30 × 2^(−221/168), 35 × 2^(−238/168):
    // 41.1, 42.1, 13.9, 14.7, 12.1, 13.1.
    expect((await loadQueue(now)).slice(0, 6)).toEqual([
      'in:begoña-ibáñez-phd',
      'in:nadia-haddad-ops',
      'in:thandekamkhize',
      'in:kentaro-shinonome',
      'in:seán-ó-briain',
      'in:зоя-петрова-4f21b',
    ]);
  }, 60_000);
});
