import { useEffect, useRef, useState } from 'preact/hooks';
import { downloadFile } from '../base/download-file';
import type { ExportFormat } from './export-formats';
import { type ExportPlan, makeExport } from './make-export';

export type ExportState =
  | { step: 'choose'; cancelled: boolean; error: unknown }
  /** `far`: null until it is clear that it takes a while. */
  | { step: 'making'; far: { done: number; total: number } | null }
  /** `size`: bytes. No rows: there was nothing to put in, and no file was made. */
  | { step: 'done'; format: ExportFormat; rows: number; size: number; name: string };

export type Export = {
  state: ExportState;
  make: (plan: ExportPlan) => Promise<void>;
  cancel: () => void;
  /** Something else is chosen: a file under way is called off, and what was said of the last one no longer holds. */
  reset: () => void;
};

const start: Extract<ExportState, { step: 'choose' }> = { step: 'choose', cancelled: false, error: null };
/** Nobody wants to read of what is over in a second. */
const patience = 1000;

/** Makes one file at a time and hands it to the browser; leaving the screen calls it off. */
export function useExport(): Export {
  const [state, setState] = useState<ExportState>(start);
  const running = useRef<AbortController | null>(null);
  const cancel = () => running.current?.abort();
  useEffect(() => cancel, []);

  const make = async (plan: ExportPlan) => {
    const controller = new AbortController();
    running.current = controller;
    setState({ step: 'making', far: null });
    const after = await run(plan, controller.signal, (far) => setState({ step: 'making', far }));
    // Called off by another choice, it has nothing to say any more.
    if (running.current === controller) setState(after);
  };
  const reset = () => {
    cancel();
    running.current = null;
    setState(start);
  };
  return { state, make, cancel, reset };
}

async function run(
  plan: ExportPlan,
  signal: AbortSignal,
  tell: (far: { done: number; total: number }) => void,
): Promise<ExportState> {
  const startedAt = performance.now();
  const onFar = (done: number, total: number) => {
    if (performance.now() - startedAt > patience && !signal.aborted) tell({ done, total });
  };
  try {
    const made = await makeExport(plan, { signal, onFar });
    if (made === null) return { ...start, cancelled: true };
    if (made.rows > 0) downloadFile(made.name, made.blob.type, made.blob);
    return { step: 'done', format: plan.format, rows: made.rows, size: made.blob.size, name: made.name };
  } catch (error) {
    return signal.aborted ? { ...start, cancelled: true } : { ...start, error };
  }
}
