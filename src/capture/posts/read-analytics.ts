import type { Generation } from '../../leads/records/problem';
import { findAll, parentsOf } from '../base/find-all';
import { isBareCount, readCount } from '../base/read-count';
import { visibleLines, visibleText } from '../base/visible-text';
import { analytics } from '../selectors/analytics';

export type AnalyticsReading = { impressions: number | null; membersReached: number | null };

type Figure = (roots: readonly ParentNode[]) => number | null;

/** Asked in this order: the page of one generation may show a figure in the other's way. */
const figures: Record<Generation, Record<keyof AnalyticsReading, Figure>> = {
  V2: { impressions: countAround, membersReached: countByFeature },
  V1: {
    impressions: (roots) => countByLabel(roots, impressionsLabels),
    membersReached: (roots) => countByLabel(roots, membersLabels),
  },
};

/** Impressions and members reached on a post's analytics page; null for each figure that is not there. */
export function readAnalytics(roots: readonly ParentNode[]): AnalyticsReading {
  return {
    impressions: readFigure('impressions', roots),
    membersReached: readFigure('membersReached', roots),
  };
}

function readFigure(name: keyof AnalyticsReading, roots: readonly ParentNode[]): number | null {
  for (const readers of Object.values(figures)) {
    const count = readers[name](roots);
    if (count !== null) return count;
  }
  return null;
}

/** V2: an id inside the tile; the figure is the first bare count in the nearest element around it that has one. */
function countByFeature(roots: readonly ParentNode[]): number | null {
  const [feature] = findAll(roots, analytics.membersReached);
  for (const up of feature ? [feature, ...parentsOf(feature)] : []) {
    if (up.matches(pageEnd)) return null;
    const bare = firstBare(visibleLines(up));
    if (bare !== null) return bare;
    if (findAll(up, analytics.tiles).length > 1) return null;
  }
  return null;
}

/** V2: the id is on a split inside the tile (in and out of network); the figure stands beside it, never in it. */
function countAround(roots: readonly ParentNode[]): number | null {
  const [split] = findAll(roots, analytics.impressions);
  if (!split) return null;
  const parts = visibleLines(split);
  for (const up of parentsOf(split)) {
    if (up.matches(pageEnd) || up.querySelector(analytics.membersReachedTile)) return null;
    const bare = firstBare(withoutParts(visibleLines(up), parts));
    if (bare !== null) return bare;
  }
  return null;
}

const pageEnd = 'main, body';

/** Each part is taken out once: the figure may be the same as one of them. */
function withoutParts(lines: string[], parts: string[]): string[] {
  const waiting = [...parts];
  const others = [...lines].reverse().filter((line) => {
    const index = waiting.indexOf(line);
    if (index >= 0) waiting.splice(index, 1);
    return index < 0;
  });
  return others.reverse();
}

function firstBare(lines: string[]): number | null {
  return readCount(lines.find(isBareCount));
}

/** Labels of the figures; only English was seen on live pages, the others are unverified and fail to null. */
const impressionsLabels =
  /^(impressions|impressioni|impressionen|impresiones|impressões|インプレッション(数)?)$/i;
const membersLabels =
  /^(members reached|unique views|membri raggiunti|utenti raggiunti|erreichte mitglieder|miembros alcanzados|membros alcançados|リーチした(メンバー|会員)(数)?)$/i;

/** A label with its number on the line before or after, or the two in one row (V1). */
function countByLabel(roots: readonly ParentNode[], label: RegExp): number | null {
  const rows = findAll(roots, analytics.rows).map(visibleLines);
  const row = rows.find((lines) => lines.some((line) => label.test(line.replace(/[\d.,\s]+/g, ' ').trim())));
  const inRow = row?.map((line) => readCount(line)).find((count) => count !== null);
  if (inRow !== undefined && inRow !== null) return inRow;
  const lines = findAll(roots, 'main').flatMap(visibleLines);
  const at = lines.findIndex((line) => label.test(line));
  const around = at < 0 ? [] : [lines[at - 1], lines[at + 1]];
  return firstBare(around.filter((line) => line !== undefined));
}

/** True when the page has drawn something: only then is a missing figure a problem. */
export function hasAnalyticsContent(roots: readonly ParentNode[]): boolean {
  return findAll(roots, 'main').some((main) => visibleText(main).length > 80);
}
