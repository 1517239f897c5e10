import type { Finding, Skipped } from '../../exchange/tables/finding';
import { extraKeys, statedKeys } from '../../leads/posts/settle-numbers';
import { list, plural, sentences, t } from '../words/t';
import { underscored } from '../words/underscored';

/** "812 of 845 rows used", in the file's own unit; "845 rows, all used" when nothing is left out. */
export function sayUsed({ kind, rowsRead, used }: Finding): string {
  const unit = unitOf(kind);
  if (used === rowsRead) return plural(`used_${unit}`, used);
  return plural(`usedOf_${unit}`, rowsRead, used);
}

/** What a workbook is brought in for comes first. */
const shownFirst = [...new Set(['impressions', 'membersReached', ...statedKeys, ...extraKeys] as const)];

/** "With impressions and members reached. 2 are new here." Null for a file that is no workbook. */
export function sayNumbers({ fields = [], used }: Finding, fresh: number): string | null {
  if (used === 0 || fields.length === 0) return null;
  const named = shownFirst.filter((field) => fields.includes(field));
  const names = named.map((field) => t(`numberField_${field}`));
  return sentences(
    t('importWith', list(names, 'conjunction')),
    fresh > 0 ? plural('importFresh', fresh) : plural('importNoneFresh', used),
  );
}

/** "39 closed accounts"; the sample is shown beside it. */
export function saySkipped({ reason, count }: Skipped): string {
  return plural(`skip_${underscored(reason)}`, count);
}

/** The name alone: the folders of a ZIP would only push it out of sight. */
export function shortName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** The ZIP or folder a file came from; empty when it came by itself. */
export function placeOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/** Findings a person wants to see one by one, and those that only need counting. */
export function sortFindings(findings: readonly Finding[]): { shown: Finding[]; passedOver: Finding[] } {
  const isPassedOver = ({ kind, problem }: Finding) => kind === 'not-used' && problem === null;
  return {
    shown: findings.filter((one) => !isPassedOver(one)),
    passedOver: findings.filter(isPassedOver),
  };
}

function unitOf(kind: Finding['kind']): 'messages' | 'cards' | 'posts' | 'rows' {
  if (kind === 'linkedin-messages') return 'messages';
  if (kind.endsWith('-analytics')) return 'posts';
  return kind === 'vcard' ? 'cards' : 'rows';
}
