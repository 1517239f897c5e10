/** One event of Chromium's trace; `dur` and `tdur` (the thread's own time) in microseconds. */
export type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
};

/** What one thread did, in ms of its own time. */
export type MainThread = {
  /** Style, layout, paint and what leads up to them. */
  rendering: number;
  /** Calls into the page's own scripts. */
  pageScript: number;
  /** Each call into the extension's content script: one reading, or a callback that only asks for one. */
  calls: number[];
};

const renderingNames = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'UpdateLayerTree',
  'HitTest',
  'ParseHTML',
  'IntersectionObserverController::computeIntersections',
]);

export const traceCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink'];

/** Reads the main thread of the page whose scripts come from `origin`. */
export function readTrace(events: readonly TraceEvent[], origin: string): MainThread {
  const thread = events.find((each) => each.name === 'FunctionCall' && urlOf(each).startsWith(origin));
  const own = events.filter(
    (each) => each.ph === 'X' && thread && each.pid === thread.pid && each.tid === thread.tid,
  );
  const calls = outermost(own.filter((each) => each.name === 'FunctionCall'));
  const sum = (list: TraceEvent[]) => list.reduce((total, each) => total + durationOf(each), 0);
  const isOurs = (each: TraceEvent) => urlOf(each).startsWith('chrome-extension:');
  return {
    rendering: sum(outermost(own.filter((each) => renderingNames.has(each.name)))),
    pageScript: sum(calls.filter((each) => urlOf(each).startsWith(origin))),
    calls: calls.filter(isOurs).map(durationOf),
  };
}

function urlOf(event: TraceEvent): string {
  return event.args?.data?.url ?? '';
}

function durationOf({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}

/** Without events that lie inside another: a layout within a paint counts once. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  let end = 0;
  return [...events]
    .sort((one, other) => one.ts - other.ts)
    .filter((each) => {
      if (each.ts < end) return false;
      end = each.ts + (each.dur ?? 0);
      return true;
    });
}
