// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as downloading from '../../../src/app/base/download-file';
import { readExportChoice } from '../../../src/app/export/export-formats';
import * as making from '../../../src/app/export/make-export';
import { useExport } from '../../../src/app/export/use-export';

const plan: making.ExportPlan = {
  ...readExportChoice(null),
  scope: { who: 'everyone' },
  self: null,
  withBarred: false,
  now: 0,
};
const made = { blob: new Blob(['abc'], { type: 'text/csv' }), name: 'a.csv', rows: 2 };

let root: HTMLElement;
let hook: ReturnType<typeof useExport>;

function Holder() {
  hook = useExport();
  return null;
}

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  act(() => render(<Holder />, root));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
});

/** Stands in for the making, which ends when the test says so. */
function hold() {
  let resolve: (file: making.MadeFile | null) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<making.MadeFile | null>((onEnd, onFail) => {
    [resolve, reject] = [onEnd, onFail];
  });
  const signals: AbortSignal[] = [];
  vi.spyOn(making, 'makeExport').mockImplementation(async (_plan, { signal }) => {
    signals.push(signal);
    const file = await promise;
    return signal.aborted ? null : file;
  });
  return { resolve, reject, signals };
}

it('a file is handed over and said', async () => {
  const given = vi.spyOn(downloading, 'downloadFile').mockImplementation(() => {});
  const { resolve } = hold();
  let done = Promise.resolve();
  act(() => {
    done = hook.make(plan);
  });
  expect(hook.state).toEqual({ step: 'making', far: null });
  resolve(made);
  await act(() => done);
  expect(hook.state).toEqual({ step: 'done', format: 'hubspot', rows: 2, size: 3, name: 'a.csv' });
  expect(given.mock.calls).toEqual([['a.csv', 'text/csv', made.blob]]);
});

it('a file with nothing in it is not handed over', async () => {
  const given = vi.spyOn(downloading, 'downloadFile').mockImplementation(() => {});
  const { resolve } = hold();
  resolve({ ...made, rows: 0 });
  await act(() => hook.make(plan));
  expect(hook.state).toMatchObject({ step: 'done', rows: 0 });
  expect(given).not.toHaveBeenCalled();
});

it('what is called off says so, and nothing is handed over', async () => {
  const given = vi.spyOn(downloading, 'downloadFile').mockImplementation(() => {});
  const { resolve } = hold();
  const done = hook.make(plan);
  act(() => hook.cancel());
  resolve(made);
  await act(() => done);
  expect(hook.state).toEqual({ step: 'choose', cancelled: true, error: null });
  expect(given).not.toHaveBeenCalled();
});

it('another choice ends it without a word', async () => {
  const { resolve, signals } = hold();
  const done = hook.make(plan);
  act(() => hook.reset());
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  resolve(made);
  await act(() => done);
  expect(hook.state).toEqual({ step: 'choose', cancelled: false, error: null });
});

it('leaving the screen ends it', () => {
  const { signals } = hold();
  void hook.make(plan);
  act(() => render(null, root));
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

it('a failure is kept to be shown', async () => {
  const { reject } = hold();
  const error = new Error('the disk is full');
  reject(error);
  await act(() => hook.make(plan));
  expect(hook.state).toEqual({ step: 'choose', cancelled: false, error });
});
