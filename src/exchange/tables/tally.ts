import type {
  FileKind,
  FileProblem,
  FileWarning,
  Finding,
  NumberName,
  Question,
  Skipped,
  SkipReason,
} from './finding';

/** What a file gave so far. */
export type Tally = {
  file: string;
  kind: FileKind;
  rowsRead: number;
  used: number;
  skipped: Map<SkipReason, Skipped>;
  warning: FileWarning | null;
  problem: FileProblem | null;
  question: Question | null;
  fields?: NumberName[];
};

const sampleLength = 160;

export function startTally(file: string, kind: FileKind, isGuess = false): Tally {
  const warning = isGuess ? 'guessed-encoding' : null;
  return { file, kind, rowsRead: 0, used: 0, skipped: new Map(), warning, problem: null, question: null };
}

/** A file that could not be read at all. */
export function problemTally(file: string, kind: FileKind, problem: FileProblem): Tally {
  return { ...startTally(file, kind), problem };
}

/** Counts one row as left out; the first of each reason is kept as the sample. */
export function skipRow(tally: Tally, reason: SkipReason, cells: readonly string[]): void {
  const known = tally.skipped.get(reason);
  if (known) known.count += 1;
  else tally.skipped.set(reason, { reason, count: 1, sample: sampleOf(cells) });
}

export function sampleOf(cells: readonly string[]): string {
  const text = cells.slice(0, 40).map((cell) => cell.slice(0, sampleLength).replace(/\s+/g, ' ').trim());
  return text.filter(Boolean).join(', ').slice(0, sampleLength);
}

/** A header without one usable row is an error, not a success, unless a question is open or nothing was expected. */
export function finishTally(tally: Tally): Finding {
  const { file, kind, rowsRead, used, warning, question, fields } = tally;
  const isRead = kind !== 'not-used' && kind !== 'unknown';
  const isNothing = isRead && used === 0 && question === null && !isRightlyEmpty(tally);
  return {
    file,
    kind,
    rowsRead,
    used,
    skipped: [...tally.skipped.values()],
    warning,
    problem: tally.problem ?? (isNothing ? 'nothing-usable' : null),
    question,
    ...(fields ? { fields } : {}),
  };
}

/** Whoever has only been asked by others has no pending invitation of their own. */
function isRightlyEmpty({ kind, rowsRead, skipped }: Tally): boolean {
  return kind === 'linkedin-invitations' && rowsRead > 0 && skipped.get('incoming')?.count === rowsRead;
}
