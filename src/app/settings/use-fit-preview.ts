import { useEffect, useRef, useState } from 'preact/hooks';
import { type Ask, findMiss } from '../../leads/ranking/find-miss';
import { readFit } from '../../leads/ranking/read-fit';
import type { Fit } from '../../leads/records/card';
import { type KnownFunction, type KnownLevel, type Title, titleOf } from '../../leads/records/headline';
import type { FitProfile } from '../../leads/records/order-settings';

import type { Self } from '../../leads/records/person';
import { loadEveryone, type Someone } from '../../storage/load/load-everyone';
import { countPeople } from '../../storage/load/load-person';
import { type Far, inSlices } from '../base/in-slices';
import { useLive } from '../base/use-live';

/** A word that is being typed, as if it stood in its list already. */
export type Typed = { part: 'words' | 'companies' | 'exclude'; word: string };

export type FitExample = { someone: Someone; title: Title; because: string[] };
export type NearMiss = FitExample & { ask: Ask };
/** How many people hold each level and function. */
export type FitTally = {
  levels: Partial<Record<KnownLevel, number>>;
  functions: Partial<Record<KnownFunction, number>>;
};
export type FitPreviewState = {
  people: number;
  fits: number;
  unclear: number;
  examples: FitExample[];
  misses: NearMiss[];
};

const exampleCount = 5;
const missCount = 3;

/** Who of everybody stored a profile fits, worked out anew at every change of it, stored or not. */
export function useFitPreview(profile: FitProfile | null, self: Self | null) {
  const [far, setFar] = useState<Far | null>(null);
  const everyone = useEveryone(self);
  const [tally, setTally] = useState<FitTally | null>(null);
  const [preview, setPreview] = useState<FitPreviewState | null>(null);
  useStoppable((signal) => everyone && takeTally(everyone, { signal, onFar: setFar }, setTally), [everyone]);
  const isTallied = tally !== null;
  useStoppable(
    (signal) =>
      everyone &&
      profile &&
      isTallied &&
      takePreview(everyone, profile, { signal, onFar: setFar }, setPreview),
    [everyone, JSON.stringify(profile), isTallied],
  );
  useEffect(() => setFar(null), [tally, preview]);
  return { tally, preview, far };
}

/** Loaded anew when somebody comes or goes, not at every little change. */
function useEveryone(self: Self | null): Someone[] | null {
  const count = useLive(countPeople, []);
  const [everyone, setEveryone] = useState<Someone[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (count !== undefined) void loadEveryone(self).then((loaded) => isCurrent && setEveryone(loaded));
    return () => {
      isCurrent = false;
    };
  }, [count, JSON.stringify(self)]);
  return everyone;
}

function useStoppable(work: (signal: AbortSignal) => unknown, deps: readonly unknown[]): void {
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    const stop = new AbortController();
    latest.current(stop.signal);
    return () => stop.abort();
  }, deps);
}

type Run = { signal: AbortSignal; onFar: (far: Far) => void };

async function takeTally(people: Someone[], run: Run, onDone: (tally: FitTally) => void): Promise<void> {
  const tally: FitTally = { levels: {}, functions: {} };
  const count = (someone: Someone) => {
    const { level, function: of } = titleOf(someone);
    if (level !== 'unknown') tally.levels[level] = (tally.levels[level] ?? 0) + 1;
    if (of !== 'unknown') tally.functions[of] = (tally.functions[of] ?? 0) + 1;
  };
  if (await inSlices(people, count, run)) onDone(tally);
}

async function takePreview(
  people: Someone[],
  profile: FitProfile,
  run: Run,
  onDone: (preview: FitPreviewState) => void,
): Promise<void> {
  const preview: FitPreviewState = { people: people.length, fits: 0, unclear: 0, examples: [], misses: [] };
  if (await inSlices(people, (someone) => addTo(preview, someone, profile), run)) onDone(preview);
}

function addTo(preview: FitPreviewState, someone: Someone, profile: FitProfile): void {
  const title = titleOf(someone);
  const fit = readFit(someone.headline, title, [profile]);
  if (fit.is === 'fits') addFit(preview, someone, title, fit);
  if (fit.is === 'unclear') preview.unclear += 1;
  if (fit.is === 'none' || fit.is === 'fits' || preview.misses.length === missCount) return;
  const ask = findMiss(someone.headline, title, profile);
  if (ask) preview.misses.push({ someone, title, ask, because: fit.because });
}

function addFit(preview: FitPreviewState, someone: Someone, title: Title, { because }: Fit): void {
  preview.fits += 1;
  if (preview.examples.length < exampleCount) preview.examples.push({ someone, title, because });
}
