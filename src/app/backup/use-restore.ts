import { useRef, useState } from 'preact/hooks';
import { type Backup, type BackupFault, openBackup } from '../../exchange/backup/backup';
import { loadSettings, type Settings, saveSettings } from '../../settings';
import type { RestoreSource } from '../../storage/backup/read-restored';
import { restoreMerge } from '../../storage/backup/restore-merge';
import { previewRestore, restoreReplace, type TableChange } from '../../storage/backup/restore-replace';
import { schemaVersion } from '../../storage/base/database';
import { describeFailure, type FailureCode } from '../../storage/base/describe-failure';
import type { KnownContext } from '../../storage/derived/apply-context';
import { readOn } from '../base/use-reading';
import { backupName, makeBackup, saveBackup } from './make-backup';
import { restoredSettings } from './restored-settings';

type Bytes = Uint8Array<ArrayBuffer>;
type Far = { done: number; total: number };
export type How = 'merge' | 'replace';
export type RestoreProblem = BackupFault | FailureCode;
export type Changes = Record<string, TableChange>;

export type RestoreState =
  | { step: 'choose'; problem: RestoreProblem | null }
  | ({ step: 'reading' } & Far)
  /** The file wants its passphrase. */
  | { step: 'locked'; isWrong: boolean }
  | { step: 'found'; backup: Backup; changes: Changes }
  | ({ step: 'restoring'; how: How } & Far)
  | { step: 'done'; how: How };

export type Restore = ReturnType<typeof useRestore>;

/** One restore from the choice of the file to what has changed, and the way back. */
export function useRestore() {
  const [state, setState] = useState<RestoreState>(start);
  const file = useRef<Bytes>(new Uint8Array());
  /** Everything as it was before. */
  const before = useRef<Bytes | null>(null);
  /** Whatever goes wrong, the database is as it was. */
  const attempt = async (work: () => Promise<RestoreState>) => {
    try {
      setState(await work());
    } catch (error) {
      setState({ step: 'choose', problem: problemOf(error) });
    }
  };
  const read = (passphrase: string) =>
    attempt(() => readFile(file.current, passphrase, (far) => setState({ step: 'reading', ...far })));
  const restore = (backup: Backup, how: How) =>
    attempt(async () => {
      const onFar = (far: Far) => setState({ step: 'restoring', how, ...far });
      onFar({ done: 0, total: 0 });
      before.current = await makeBackup();
      if (how === 'replace') saveBackup(before.current, backupName(Date.now(), '-before'));
      await apply(backup, how, onFar);
      return { step: 'done', how };
    });
  return {
    state,
    choose: async (chosen: File) => {
      file.current = new Uint8Array(await chosen.arrayBuffer());
      await read('');
    },
    unlock: read,
    restore,
    startOver: () => setState(start),
    undo: () =>
      attempt(() => goBack(before.current, (far) => setState({ step: 'restoring', how: 'replace', ...far }))),
  };
}

const start: RestoreState = { step: 'choose', problem: null };

async function readFile(bytes: Bytes, passphrase: string, onFar: (far: Far) => void): Promise<RestoreState> {
  onFar({ done: 0, total: 0 });
  const opened = await openBackup(bytes, schemaVersion, passphrase, makeRest(onFar));
  if ('problem' in opened) return refuse(opened.problem);
  const { backup } = opened;
  const total = countRows(backup);
  const changes = await previewRestore(sourceOf(backup), (done) => onFar({ done, total }));
  return { step: 'found', backup, changes };
}

function refuse(problem: BackupFault): RestoreState {
  const isLocked = problem === 'passphrase-needed' || problem === 'wrong-passphrase';
  return isLocked ? { step: 'locked', isWrong: problem === 'wrong-passphrase' } : { step: 'choose', problem };
}

/** The settings come last: they say what the tables were worked out with. */
async function apply(backup: Backup, how: How, onFar: (far: Far) => void): Promise<void> {
  const settings = restoredSettings(backup.settings, await loadSettings(), how);
  const rows = countRows(backup);
  const onProgress = (done: number, total: number) => onFar({ done, total: total || rows });
  if (how === 'replace') await restoreReplace(sourceOf(backup), onProgress);
  else await restoreMerge(sourceOf(backup), contextOf(settings), onProgress);
  await saveSettings(settings);
  void readOn();
}

function contextOf({ self, known, order }: Partial<Settings>): KnownContext {
  return { ...(self && { self }), ...(known && { known }), ...(order && { order }) };
}

async function goBack(before: Bytes | null, onFar: (far: Far) => void): Promise<RestoreState> {
  const opened = await openBackup(before ?? new Uint8Array(), schemaVersion);
  if ('problem' in opened) return refuse(opened.problem);
  await apply(opened.backup, 'replace', onFar);
  return start;
}

function sourceOf({ header, batches }: Backup): RestoreSource {
  return { schema: header.schema, batches };
}

function countRows({ header }: Backup): number {
  return Object.values(header.rows).reduce((sum, count) => sum + count, 0);
}

/** Shorter than a frame, so that the page keeps answering. */
const slice = 12;

function makeRest(onFar: (far: Far) => void): (done: number, total: number) => Promise<void> | void {
  let restedAt = performance.now();
  return (done, total) => {
    if (performance.now() - restedAt < slice) return;
    onFar({ done, total });
    return new Promise((resolve) =>
      setTimeout(() => {
        restedAt = performance.now();
        resolve();
      }),
    );
  };
}

function problemOf(error: unknown): RestoreProblem {
  const name = error instanceof Error ? error.name : '';
  const { code } = describeFailure(error);
  // Two rows of one key are as little to be had from a sound file as one that no table can hold.
  return name === 'DamagedRows' || (code === 'unknown' && /ConstraintError|BulkError/.test(name))
    ? 'damaged'
    : code;
}
