import fc from 'fast-check';
import { startOutreach } from '../../../src/leads/next/merge-outreach';
import type { Engagement } from '../../../src/leads/records/engagement';
import { outcomeKinds } from '../../../src/leads/records/outcome';
import type { Decision, Outreach } from '../../../src/leads/records/outreach';
import type { Post, PostKey } from '../../../src/leads/records/post';
import { nothingStated } from '../../../src/leads/records/post';
import { stages } from '../../../src/leads/records/stage';
import { channels, isLive } from '../../../src/leads/records/touch';
import type { ReportFacts } from '../../../src/leads/results/report-facts';
import { allWords } from '../all-words';
import { person } from '../make-engagement';
import { titled, withReading } from '../read-samples';

const hour = 3_600_000;
/** Ten weeks, with the end of summer time in them: 5 September to 14 November 2026. */
export const historyFrom = new Date(2026, 8, 5).getTime();
const hours = 70 * 24;

const at = fc.integer({ min: 0, max: hours }).map((count) => historyFrom + count * hour);
const maybeAt = fc.option(at, { nil: null });
const peopleIds = ['in:ada', 'in:bo', 'in:cy', 'in:di', 'in:eva', 'in:me', 'in:shop'];
const personId = fc.constantFrom(...peopleIds);
const postKeys: PostKey[] = ['activity:1', 'share:11', 'activity:2', 'activity:3'];
const postId = fc.constantFrom(...postKeys);
const headlines = ['CEO at Gullwing Foods', 'VP Sales', 'Head of Quality', 'Sunshine', null];
const snippetTexts = [
  'Thank you for your words under my post about spare parts, they stayed with me all week.',
  'Shall we talk for fifteen minutes on Thursday about the looms in your second hall?',
];
const texts = [
  null,
  'Thanks!',
  '👍',
  'I am out of office until the end of the month and will answer afterwards.',
  'Good sheet, thank you! I passed it on to our planner.',
  ...snippetTexts,
  `${snippetTexts[0]} And how is the weather?`,
];

const post = (id: PostKey, facts: Partial<Post>): Post => ({
  id,
  aliases: [id],
  text: 'What does an hour of a stopped loom cost you?',
  publishedAt: historyFrom,
  url: '',
  stated: nothingStated,
  effortMinutes: null,
  firstSeenAt: historyFrom,
  lastSeenAt: historyFrom,
  ...facts,
});
const posts = [
  post('activity:1', { aliases: ['activity:1', 'share:11'] }),
  post('activity:2', { topic: 'Spare parts' }),
  post('activity:3', { text: null }),
];

const engagement: fc.Arbitrary<Engagement> = fc.record({
  id: fc.uuid(),
  postId,
  personId,
  kind: fc.constantFrom('reaction', 'comment'),
  reaction: fc.constant(null),
  text: fc.constant(null),
  parentId: fc.constant(null),
  at: maybeAt,
  seenAt: at,
});

const touch = fc
  .record({
    id: fc.uuid(),
    personId,
    at,
    direction: fc.constantFrom('out' as const, 'in' as const),
    channel: fc.constantFrom(...channels),
    text: fc.constantFrom(...texts),
    isVague: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
  })
  .map(({ isVague, ...said }) => {
    const when = isVague ? { when: { from: 0, to: said.at } } : {};
    const rest = { live: isLive(said.channel), gave: null, asked: null, source: 'typed' as const };
    return withReading({ ...said, ...rest, ...when });
  });

const outcome = fc.record({
  id: fc.uuid(),
  personId,
  postId: fc.option(postId, { nil: null }),
  kind: fc.constantFrom(...outcomeKinds),
  at,
  amount: fc.option(fc.integer({ min: 1, max: 900_000 }), { nil: null }),
  currency: fc.constantFrom('EUR', 'USD', null),
});

const standing = fc.record({
  stage: fc.constantFrom(...stages),
  nextAt: maybeAt,
  nextWhy: fc.constantFrom('follow-up', 'answer', 'log-outcome', 'rest-over', null),
  snoozedUntil: maybeAt,
  postId: fc.option(postId, { nil: null }),
});

/** What the next decision finds is, more often than not, what the one before left. */
const decision = fc.record({
  at,
  found: fc.option(standing, { nil: null, freq: 2 }),
  left: fc.option(standing, { nil: null, freq: 4 }),
  barred: fc.constantFrom(true, false, undefined, undefined, undefined),
});

const diary = fc
  .record({
    decisions: fc.uniqueArray(decision, { maxLength: 5, selector: ({ at: time }) => time }),
    found: fc.option(standing, { nil: null, freq: 2 }),
  })
  .map(({ decisions, found }) => ({
    decisions: decisions.toSorted((left, right) => left.at - right.at),
    found,
  }));

/** Any rows whatever, as long as they could stand in the tables together. */
export const history: fc.Arbitrary<ReportFacts> = fc
  .record({
    engagements: fc.array(engagement, { maxLength: 30 }),
    touches: fc.array(touch, { maxLength: 40 }),
    outcomes: fc.array(outcome, { maxLength: 12 }),
    diaries: fc.tuple(...peopleIds.map(() => fc.option(diary, { nil: null, freq: 5 }))),
    known: fc.subarray(peopleIds),
    barred: fc.subarray(peopleIds),
    headlines: fc.tuple(...peopleIds.map(() => fc.constantFrom(...headlines))),
    hasSnippets: fc.boolean(),
  })
  .map(({ diaries, known, barred, headlines: said, hasSnippets, ...rows }) => {
    const written = peopleIds.map((id, index) => write(id, diaries[index] ?? null));
    return {
      ...rows,
      words: allWords,
      people: peopleIds.map((id, index) => {
        return titled(person(id, { headline: said[index] ?? null, isOrganisation: id === 'in:shop' }));
      }),
      posts,
      known: known.map((id) => ({
        personId: id,
        reason: barred.includes(id) ? ('do-not-contact' as const) : ('crm' as const),
      })),
      outreach: written.flatMap(({ outreach }) => outreach ?? []),
      decisions: written.flatMap(({ decisions }) => decisions),
      snippets: (hasSnippets ? snippetTexts : []).map((text, index) => ({
        id: `snippet-${index}`,
        name: `Snippet ${index}`,
        channel: null,
        text,
        updatedAt: historyFrom + index,
      })),
      self: { keys: ['in:me' as const], name: null, source: 'page' as const, pages: [] },
    };
  });

type Diary = typeof diary extends fc.Arbitrary<infer T> ? T : never;

function write(id: string, told: Diary | null): { outreach: Outreach | null; decisions: Decision[] } {
  if (told === null) return { outreach: null, decisions: [] };
  let now: Outreach | null = null;
  const decisions = told.decisions.map(({ at: time, found, left, barred }) => {
    const before = found ? { ...startOutreach(id), ...found } : now;
    const after = { ...startOutreach(id), ...before, ...left };
    now = after;
    return { at: time, personId: id, before, after, ...(barred !== undefined && { barred }) };
  });
  const last = told.found ? { ...startOutreach(id), ...told.found } : now;
  return { outreach: last ?? startOutreach(id), decisions };
}
