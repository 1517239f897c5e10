import { expect, it } from 'vitest';
import { isBackupDue, sayLastBackup } from '../../../src/app/backup/say-last-backup';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22, 12);

it('says when the last backup was and how large, or that there is none', () => {
  expect(sayLastBackup({ at: 0, bytes: 0 }, now)).toBe('No backup yet');
  expect(sayLastBackup({ at: now - 3 * day, bytes: 1_234_567 }, now)).toBe('Last backup 3 days ago, 1.2 MB');
});

it.each([
  ['never, with more than a hundred people', 0, 101, true],
  ['never, with a hundred', 0, 100, false],
  ['31 days ago', now - 31 * day, 101, true],
  ['29 days ago', now - 29 * day, 101, false],
])('a backup is due: %s', (_, at, people, due) => {
  expect(isBackupDue({ at }, people, now)).toBe(due);
});
