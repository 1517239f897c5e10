import type { PostNumbers } from '../../leads/records/post';
import type { NumberName } from '../tables/finding';
import type { Progress } from '../tables/progress';
import { problemTally, skipRow, startTally, type Tally } from '../tables/tally';
import type { Source } from '../zip/open-file';
import { oleMark, startsWith } from '../zip/starts-with';
import { readAnalyticsWorkbook } from './read-analytics-workbook';
import { readWorkbook } from './read-workbook';

/** One workbook: what it tells of posts, and what is left out of it. */
export async function readWorkbookSource(
  { file, at }: Source,
  bytes: Uint8Array,
  progress: Progress,
  now = Date.now(),
): Promise<{ tally: Tally; posts?: PostNumbers[] }> {
  // The old format, or a workbook locked with a password: both are kept so.
  if (startsWith(bytes, oleMark)) return { tally: problemTally(file, 'unknown', 'binary-xls') };
  const workbook = await readWorkbook(bytes, progress);
  if (typeof workbook === 'string') return { tally: problemTally(file, 'unknown', workbook) };
  const analytics = readAnalyticsWorkbook(workbook, { file, at, now });
  if (!analytics) return { tally: problemTally(file, 'unknown', 'unknown-workbook') };
  const { kind, found, strayLinks, noNumber, problems, isGuess } = analytics;
  const tally = startTally(file, kind);
  tally.used = found.length;
  tally.rowsRead = found.length + strayLinks.length + noNumber.length;
  for (const link of strayLinks) skipRow(tally, 'no-post-link', [link]);
  for (const key of noNumber) skipRow(tally, 'no-number', [key]);
  tally.problem = problems[0] ?? null;
  tally.warning = isGuess ? 'guessed-numbers' : null;
  tally.fields = listFields(found);
  return { tally, posts: found };
}

/** What is told of at least one post. */
function listFields(found: readonly PostNumbers[]): NumberName[] {
  const told = found.flatMap(({ stated, extra }) => Object.keys({ ...stated, ...extra }));
  return [...new Set(told)] as NumberName[];
}

/** By its name, or as it is a ZIP: no text begins so. */
export function isWorkbookFile(file: string, bytes: Uint8Array): boolean {
  return /\.xlsx$/i.test(file) || startsWith(bytes, [0x50, 0x4b, 3, 4]);
}
