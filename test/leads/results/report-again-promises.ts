import type { Decision } from '../../../src/leads/records/outreach';
import type { Touch } from '../../../src/leads/records/touch';
import type { ReportFacts } from '../../../src/leads/results/report-facts';
import type { Again } from './report-again';
import { cellOf, isWord, rowsByPerson } from './report-again-rows';

/** Walks a person's decisions as a diary: what stood on each page, and what stood when the next page was begun. */
export function countPromisesAgain(
  facts: ReportFacts,
  inside: (at: number) => boolean,
  now: number,
  result: Again,
): void {
  const ids = new Set([...facts.decisions, ...facts.outreach].map(({ personId }) => personId));
  const [decisionsOf, touchesOf] = [rowsByPerson(facts.decisions), rowsByPerson(facts.touches)];
  const outreachOf = rowsByPerson(facts.outreach);
  for (const id of ids) {
    const diary = decisionsOf(id).sort((a, b) => a.at - b.at);
    const touches = touchesOf(id);
    const [current] = outreachOf(id);
    // What stood between two decisions, at its beginning and at its end.
    type Page = { begin: number; end: number; at: number | null; why: string | null };
    const pages: Page[] = [];
    const edge = (d: Decision | undefined) => d?.at ?? 0;
    for (let i = 0; i <= diary.length; i += 1) {
      const opened = diary[i - 1];
      const closing = diary[i];
      const end = closing ? closing.at : Number.POSITIVE_INFINITY;
      const atBegin = { at: opened?.after.nextAt ?? null, why: opened?.after.nextWhy ?? null };
      const last = closing ? closing.before : (current ?? opened?.after ?? null);
      const atEnd = { at: last?.nextAt ?? null, why: last?.nextWhy ?? null };
      pages.push({ begin: edge(opened), end: edge(opened), ...atBegin });
      pages.push({ begin: edge(opened), end, ...atEnd });
    }
    let before: number | null = null;
    for (let i = 0; i < pages.length; i += 1) {
      const { at, why, begin } = pages[i]!;
      const isNews = at !== null && at !== before;
      before = at;
      if (!isNews || at > now || !inside(at)) continue;
      const midnight = new Date(at).setHours(0, 0, 0, 0);
      let j = i;
      while (pages[j + 1] && pages[j + 1]!.at === at) j += 1;
      // Odd pages are the ends: a promise last seen there went with the decision that closed the page.
      const endedByDecision = j % 2 === 1;
      const stood = endedByDecision
        ? pages[j]!.end >= midnight
        : !touches.some((touch) => touch.at > begin && touch.at < midnight);
      if (!stood) continue;
      const owed = why === 'answer';
      const since = Math.max(begin, owed ? at : midnight);
      const until = workdayEnd(at);
      const counts = (touch: Touch) => touch.direction === 'out' || (owed ? touch.live : isWord(touch));
      const kept = [
        ...touches.filter(counts),
        ...diary.filter((one) => isDeed(one) && (one.touch === undefined || counts(one.touch))),
      ].some((one) => one.at > since && one.at < until && one.at <= now);
      const cell = cellOf(result.promises, why ?? 'follow-up', () => ({ n: 0, k: 0, open: 0 }));
      if (kept) cell.k += 1;
      if (kept || until <= now) cell.n += 1;
      else cell.open += 1;
    }
  }
}

function isDeed({ before, after, touch, outcome, barred }: Decision): boolean {
  if (touch !== undefined || outcome !== undefined || barred !== undefined) return true;
  return (
    after.stage !== (before?.stage ?? 'new') ||
    after.nextAt !== (before?.nextAt ?? null) ||
    after.snoozedUntil !== (before?.snoozedUntil ?? null)
  );
}

function workdayEnd(at: number): number {
  const day = new Date(at);
  day.setHours(0, 0, 0, 0);
  do day.setDate(day.getDate() + 1);
  while (day.getDay() % 6 === 0);
  day.setDate(day.getDate() + 1);
  return day.getTime();
}
