import type { SkipReason } from './finding';
import { unguardCell } from './guard-cell';

/** Longer cells are cut: no field of a contact or message needs more. */
export const longestCell = 64 * 1024;
export const mostRows = 500_000;

/**
 * A cell as text. A quote that a careful export put before a formula character comes off, exactly one a line: it was
 * never part of the value. Formulas stay what they are, text.
 */
export function cleanCell(cell: string): string {
  const cut = cell.length > longestCell ? cell.slice(0, longestCell) : cell;
  return cut.includes("'") ? unguardCell(cut) : cut;
}

/** What a closed account is called, or a field that must not be empty. Never a name: it would make one person of many. */
export function isNobody(name: string): boolean {
  return /^(?:linkedin[ -](?:member|mitglied|user|nutzer)|membre (?:de )?linkedin|utilisateur linkedin|\[not provided\])$/i.test(
    name,
  );
}

/** Why a row that tells nothing is left out; null when it tells something. */
export function blankReason(cells: readonly string[], dateColumn: number): SkipReason | null {
  const filled = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
  if (filled.length === 0) return 'empty-row';
  return filled.length === 1 && filled[0] === dateColumn ? 'closed-account' : null;
}
