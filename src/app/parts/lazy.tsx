import type { ComponentType, VNode } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { loadSoon } from '../base/load-soon';
import { holdKeys } from '../base/use-keys';
import { t } from '../words/t';
import { Skeleton } from './skeleton';

type Options = {
  /** Stands there meanwhile, about as large as what is coming. */
  waiting?: VNode | null;
  /** What is coming takes the keys: what is typed meanwhile acts on nothing else. */
  takesKeys?: boolean;
  /** Wanted by the next key or click, so it is loaded once what is in view is there. */
  soon?: boolean;
};

type Lazy<P> = {
  (props: P): VNode | null;
  /** Loads it now, so that it is drawn at once later. */
  load: () => Promise<void>;
};

/** A part of the app that is loaded when it is first shown; from then on it is drawn at once, like any other. */
export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { waiting = <Skeleton shape="line" count={4} />, takesKeys = false, soon = false }: Options = {},
): Lazy<P> {
  let part: ComponentType<P> | null = null;
  const fetchPart = async () => {
    part ??= await load();
  };
  if (soon) loadSoon(fetchPart);
  function Shown(props: P) {
    const [failed, setFailed] = useState(false);
    const [, redraw] = useReducer((turn: number) => turn + 1, 0);
    const isWaiting = part === null && !failed;
    useLayoutEffect(() => (isWaiting && takesKeys ? holdKeys() : undefined), [isWaiting]);
    useEffect(() => {
      if (isWaiting)
        fetchPart().then(
          () => redraw(0),
          () => setFailed(true),
        );
    }, [isWaiting]);
    if (part) {
      const Part = part;
      return <Part {...props} />;
    }
    return failed ? <LoadFailed onAgain={() => setFailed(false)} /> : waiting;
  }
  return Object.assign(Shown, { load: fetchPart });
}

function LoadFailed({ onAgain }: { onAgain: () => void }) {
  return (
    <div class="notice" role="alert" data-testid="load-failed">
      <p>{t('failure_unknown_what')}</p>
      <button type="button" class="quiet bordered" onClick={onAgain}>
        {t('failureAgain')}
      </button>
    </div>
  );
}
