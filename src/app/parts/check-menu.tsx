import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { isolate, t } from '../words/t';
import { Icon } from './icon';
import { onPressOutside } from './menu';

export type CheckItem = { id: string; label: string; hint?: string; checked: boolean };
type Props = {
  label: string;
  /** What the button says once something is chosen. */
  chosen: string | null;
  items: CheckItem[];
  open: boolean;
  onOpen: (open: boolean) => void;
  onToggle: (id: string) => void;
  testId?: string;
};

/** A small button with a list of things to tick under it. Arrows move, Space or Enter ticks, Escape closes. */
export function CheckMenu({ label, chosen, items, open, onOpen, onToggle, testId }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (!open) return;
    entries(list.current)[0]?.focus({ preventScroll: true });
    keepOnScreen(list.current);
    list.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return onPressOutside(root.current, () => onOpen(false));
  }, [open]);
  // Each time: what is ticked changes the button's words, and so its place.
  useLayoutEffect(() => keepOnScreen(list.current));

  const close = () => {
    onOpen(false);
    root.current?.querySelector('button')?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (!moveIn(list.current, event)) return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu" ref={root}>
      <button
        type="button"
        class="chip"
        aria-haspopup="menu"
        aria-label={chosen === null ? undefined : t('labelOf', label, isolate(chosen))}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-chosen={chosen === null ? undefined : ''}
        data-testid={testId}
        onClick={() => onOpen(!open)}
      >
        {chosen === null ? label : <bdi>{chosen}</bdi>}
        <Icon name="more" />
      </button>
      {open && (
        <div
          class="menu-list check-list"
          role="menu"
          id={id}
          aria-label={label}
          ref={list}
          onKeyDown={onKeyDown}
        >
          {items.map((item) => (
            <CheckEntry key={item.id} item={item} onToggle={() => onToggle(item.id)} />
          ))}
        </div>
      )}
    </div>
  );
}

function CheckEntry({ item, onToggle }: { item: CheckItem; onToggle: () => void }) {
  return (
    <button
      type="button"
      role="menuitemcheckbox"
      aria-checked={item.checked}
      tabIndex={-1}
      class="menu-item check-item"
      data-value={item.id}
      onClick={onToggle}
    >
      <span class="check-box">{item.checked && <Icon name="check" />}</span>
      <bdi class="check-label">{item.label}</bdi>
      {item.hint && <span class="menu-hint">{item.hint}</span>}
    </button>
  );
}

function entries(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role="menuitemcheckbox"]') ?? [])];
}

function moveIn(list: HTMLElement | null, { key, target }: KeyboardEvent): boolean {
  const all = entries(list);
  const at = all.indexOf(target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (to === undefined) return false;
  all.at(to % all.length)?.focus();
  return true;
}

/** Moved to the side until it fits. */
function keepOnScreen(list: HTMLElement | null): void {
  if (!list) return;
  const margin = 8;
  list.style.translate = '';
  const { left, right } = list.getBoundingClientRect();
  const shift = Math.min(0, window.innerWidth - margin - right) || Math.max(0, margin - left);
  if (shift !== 0) list.style.translate = `${shift}px 0`;
}
