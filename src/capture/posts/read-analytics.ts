import { findAll } from '../base/find-roots';
import { isBareCount, readCount } from '../base/read-count';
import { visibleLines, visibleText } from '../base/visible-text';

export type AnalyticsReading = { impressions: number | null; membersReached: number | null };

/** Impressions and members reached on a post's analytics page; null for each figure that is not there. */
export function readAnalytics(roots: readonly ParentNode[]): AnalyticsReading {
  const impressions = countAround(roots, '#impressionsBreakdown, [componentkey="impressionsBreakdown"]');
  const membersReached = countByFeature(
    roots,
    '#membersReachedFeature, [componentkey="membersReachedFeature"]',
  );
  return {
    impressions: impressions ?? countByLabel(roots, impressionsLabels),
    membersReached: membersReached ?? countByLabel(roots, membersLabels),
  };
}

/** V2: an id inside the tile; the figure is the first bare count in the nearest element around it that has one. */
function countByFeature(roots: readonly ParentNode[], selector: string): number | null {
  const feature = findAll(roots, selector)[0];
  for (let up: Element | null = feature ?? null; up && !up.matches('main, body'); up = up.parentElement) {
    const bare = firstBareCount(up);
    if (bare !== null) return bare;
    if (up.querySelectorAll('#impressionsBreakdown, #membersReachedFeature').length > 1) return null;
  }
  return null;
}

/** V2: the id is on a split inside the tile (in and out of network); the figure stands beside it, never in it. */
function countAround(roots: readonly ParentNode[], selector: string): number | null {
  const split = findAll(roots, selector)[0];
  const parts = split ? visibleLines(split) : [];
  let up = split?.parentElement ?? null;
  for (
    ;
    up && !up.matches('main, body') && !up.querySelector('#membersReachedFeature');
    up = up.parentElement
  ) {
    const bare = firstBare(withoutParts(visibleLines(up), parts));
    if (bare !== null) return bare;
  }
  return null;
}

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

function firstBareCount(element: Element): number | null {
  return firstBare(visibleLines(element));
}

function firstBare(lines: string[]): number | null {
  const line = lines.find((text) => isBareCount(text));
  return line === undefined ? null : readCount(line);
}

/** Labels of the figures; only English was seen on live pages, the others are unverified and fail to null. */
const impressionsLabels =
  /^(impressions|impressioni|impressionen|impresiones|impressões|インプレッション(数)?)$/i;
const membersLabels =
  /^(members reached|unique views|membri raggiunti|utenti raggiunti|erreichte mitglieder|miembros alcanzados|membros alcançados|リーチした(メンバー|会員)(数)?)$/i;

const rowsV1 = [
  '.member-analytics-addon-summary__list-item',
  '.member-analytics-addon__cta-item-with-secondary-list-item-title',
  '.member-analytics-addon-card__base-card li',
].join(', ');

/** A label with its number on the line before or after, or the two in one row (V1). */
function countByLabel(roots: readonly ParentNode[], label: RegExp): number | null {
  const rows = findAll(roots, rowsV1).map((row) => visibleLines(row));
  const row = rows.find((lines) => lines.some((line) => label.test(line.replace(/[\d.,\s]+/g, ' ').trim())));
  const inRow = row?.map((line) => readCount(line)).find((count) => count !== null);
  if (inRow !== undefined && inRow !== null) return inRow;
  const lines = findAll(roots, 'main').flatMap((main) => visibleLines(main));
  const at = lines.findIndex((line) => label.test(line));
  const around = at < 0 ? [] : [lines[at - 1], lines[at + 1]];
  const bare = around.find((line) => line !== undefined && isBareCount(line));
  return bare === undefined ? null : readCount(bare);
}

/** True when the page has drawn something: only then is a missing figure a problem. */
export function hasAnalyticsContent(roots: readonly ParentNode[]): boolean {
  return findAll(roots, 'main').some((main) => visibleText(main).length > 80);
}
