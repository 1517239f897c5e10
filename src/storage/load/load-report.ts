import { reasonTime } from '../../leads/ranking/warmth-of';
import type { Engagement } from '../../leads/records/engagement';
import type { KnownPersonRow } from '../../leads/records/known-person-row';
import { type Period, periodsBefore } from '../../leads/results/period';
import type { ReportFacts } from '../../leads/results/report-facts';
import { loadWordsFor } from '../../leads/text/load-words';
import { db } from '../base/database';
import { findMany, findTouches } from '../base/find-many';
import { loadContext } from '../derived/apply-context';

/**
 * Everything a report of a period and the four before it is counted from, as of one moment. Reasons carry no index by
 * time, so those are read whole; of people only who engaged in these periods or was decided about.
 */
export async function loadReport(period: Period): Promise<ReportFacts> {
  const facts = await loadFacts(period);
  const { snippets, touches, engagements } = facts;
  // Only who has snippets is told which message was written from one.
  if (snippets.length === 0) return facts;
  const told = [...snippets, ...touches, ...engagements];
  return { ...facts, words: await loadWordsFor(told.map(({ text }) => text)) };
}

function loadFacts(period: Period): Promise<ReportFacts> {
  return db.transaction('r', reportTables(), async () => {
    const [outreach, engagements, posts, outcomes, decisions, snippets, { self }] = await Promise.all([
      db.outreach.toArray(),
      db.engagements.toArray(),
      db.posts.toArray(),
      db.outcomes.toArray(),
      db.decisions.toArray(),
      db.snippets.toArray(),
      loadContext(),
    ]);
    const decided = outreach.map(({ personId }) => personId);
    const ids = [...new Set([...findEngaged(engagements, period), ...decided])];
    const [people, known, touches] = await Promise.all([
      findMany(db.people, ids),
      findMany(db.knownPeople, ids),
      findTouches(decided),
    ]);
    const named = { people: [...people.values()], known: [...known.values()].map(sayWhy) };
    return { ...named, posts, engagements, outreach, touches, outcomes, decisions, snippets, self };
  });
}

/** Whoever gave a reason in any of the five periods. */
function findEngaged(engagements: readonly Engagement[], period: Period): string[] {
  const from = periodsBefore(period).at(-1)?.from ?? period.from;
  const engaged = engagements.filter((one) => reasonTime(one) >= from && reasonTime(one) < period.to);
  return engaged.map(({ personId }) => personId);
}

function sayWhy({ personId, reason }: KnownPersonRow): ReportFacts['known'][number] {
  return { personId, reason };
}

function reportTables() {
  const { people, posts, engagements, knownPeople, outreach, touches, outcomes, decisions } = db;
  const { snippets, derivedFrom } = db;
  return [
    people,
    posts,
    engagements,
    knownPeople,
    outreach,
    touches,
    outcomes,
    decisions,
    snippets,
    derivedFrom,
  ];
}
