import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../words/t';
import { IconButton } from './icon-button';

type Props = { title: string; onClose: () => void; children: ComponentChildren; kind?: 'side' | 'middle' };

const reachable = 'a[href], button:not([disabled]), input, select, textarea, [tabindex="0"]';

/** A page over the page: from the inline end, or in the middle. Holds the focus and gives it back. */
export function Sheet({ title, onClose, children, kind = 'side' }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const before = document.activeElement;
    const wanted = root.current?.querySelector<HTMLElement>('[data-autofocus]');
    (wanted ?? root.current)?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (event.key === 'Tab') keepInside(event, root.current);
  };
  return (
    <div class={`sheet-layer sheet-${kind}`}>
      <button type="button" class="sheet-shade" tabIndex={-1} aria-hidden="true" onClick={onClose} />
      <div
        class="sheet"
        role="dialog"
        aria-modal="true"
        aria-labelledby={id}
        tabIndex={-1}
        ref={root}
        onKeyDown={onKeyDown}
      >
        <div class="sheet-head">
          <h2 id={id}>
            <bdi>{title}</bdi>
          </h2>
          <IconButton icon="close" label={t('close')} onClick={onClose} />
        </div>
        <div class="sheet-body" data-scroll>
          {children}
        </div>
      </div>
    </div>
  );
}

function keepInside(event: KeyboardEvent, root: HTMLElement | null): void {
  const all = [...(root?.querySelectorAll<HTMLElement>(reachable) ?? [])];
  const first = all[0];
  const last = all[all.length - 1];
  if (!first || !last) return;
  const leaves = event.shiftKey
    ? document.activeElement === first || document.activeElement === root
    : document.activeElement === last;
  if (!leaves) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}
