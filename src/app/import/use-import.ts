import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choices } from '../../exchange/tables/finding';
import type { FoundSummary, ImportOrder, ImportReport, SavedSummary } from './import-order';

type Far = { done: number; total: number };
export type ImportState =
  | { step: 'choose'; cancelled: boolean; error: unknown }
  | ({ step: 'reading' } & Far)
  /** `busy`: the files are being read again with an answer. */
  | { step: 'found'; found: FoundSummary; choices: Choices; busy: boolean }
  | ({ step: 'saving'; people: number } & Far)
  | { step: 'done'; saved: SavedSummary };

export type Import = {
  state: ImportState;
  read: (files: File[]) => void;
  answer: (choices: Choices) => void;
  accept: () => void;
  cancel: () => void;
  /** Back to choosing; what is stored stays. */
  startOver: () => void;
};

const start: ImportState = { step: 'choose', cancelled: false, error: null };
const noChoices: Choices = { columns: {}, dateOrder: {}, includeNonMatching: false };

/**
 * One import at a time, in a worker of its own, from the choice of files to what has changed. Held by the frame and
 * not by the screen, so that looking at something else meanwhile does not end it.
 */
export function useImport(): Import {
  const [state, setState] = useState(start);
  const worker = useRef<Worker | null>(null);
  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => stop, []);

  const open = () => {
    stop();
    const opened = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    opened.onmessage = ({ data }: MessageEvent<ImportReport>) => setState((before) => advance(before, data));
    opened.onerror = (event) => setState({ step: 'choose', cancelled: false, error: event.message });
    worker.current = opened;
  };
  const order = (next: ImportOrder) => worker.current?.postMessage(next);
  return {
    state,
    read: (files) => {
      open();
      setState({ step: 'reading', done: 0, total: 0 });
      order({ do: 'read', files });
    },
    answer: (choices) => {
      setState((before) => (before.step === 'found' ? { ...before, choices, busy: true } : before));
      order({ do: 'answer', choices });
    },
    accept: () => {
      setState((before) =>
        before.step === 'found' ? { step: 'saving', people: before.found.people, done: 0, total: 0 } : before,
      );
      order({ do: 'save' });
    },
    cancel: () => order({ do: 'cancel' }),
    startOver: () => {
      stop();
      setState(start);
    },
  };
}

/** Where a report from the worker leads. */
export function advance(before: ImportState, report: ImportReport): ImportState {
  switch (report.is) {
    case 'progress':
      if (before.step !== 'reading' && before.step !== 'saving') return before;
      return { ...before, done: report.done, total: report.total };
    case 'found':
      return {
        step: 'found',
        found: report.found,
        choices: before.step === 'found' ? before.choices : noChoices,
        busy: false,
      };
    case 'saved':
      return { step: 'done', saved: report.saved };
    case 'cancelled':
      return { step: 'choose', cancelled: true, error: null };
    case 'failed':
      return { step: 'choose', cancelled: false, error: report.error };
  }
}
