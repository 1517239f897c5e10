import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

/** `hint`: the key that picks it, in the place of its number. */
export type MenuItem = { id: string; label: string; hint?: string };
type Props = {
  children: ComponentChildren;
  label: string;
  items: MenuItem[];
  open: boolean;
  onOpen: (open: boolean) => void;
  onPick: (id: string) => void;
  hotkey?: string | undefined;
};

/** A button with a short list under it. Arrows move, Enter picks, a digit or hint picks at once, Escape closes. */
export function Menu({ children, label, items, open, onOpen, onPick, hotkey }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (!open) return;
    item(list.current, 0)?.focus({ preventScroll: true });
    keepOnScreen(list.current);
    return onPressOutside(root.current, () => onOpen(false));
  }, [open, label]);

  const close = () => {
    onOpen(false);
    root.current?.querySelector('button')?.focus({ preventScroll: true });
  };
  const pick = (picked: string) => {
    onOpen(false);
    onPick(picked);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const handled = moveInMenu(event, list.current, items, pick, close);
    if (handled) event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu" ref={root}>
      <button
        type="button"
        class="quiet"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-keyshortcuts={hotkey}
        onClick={() => onOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div class="menu-list" role="menu" id={id} aria-label={label} ref={list} onKeyDown={onKeyDown}>
          {items.map((each, index) => (
            <button
              key={each.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class="menu-item"
              onClick={() => pick(each.id)}
            >
              <span>{each.label}</span>
              <span class="menu-hint" aria-hidden="true">
                {each.hint ?? index + 1}
              </span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Calls back when something else is pressed; answers what ends that. */
export function onPressOutside(root: HTMLElement | null, leave: () => void): () => void {
  const press = (event: Event) => {
    if (event.target instanceof Node && !root?.contains(event.target)) leave();
  };
  document.addEventListener('pointerdown', press);
  return () => document.removeEventListener('pointerdown', press);
}

/** Opens towards the start where there is no room, and scrolls its end into view. */
function keepOnScreen(list: HTMLElement | null): void {
  if (!list) return;
  const { left, right } = list.getBoundingClientRect();
  if (left < 8 || right > window.innerWidth - 8) list.dataset['end'] = '';
  list.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function item(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelectorAll<HTMLElement>('[role="menuitem"]')[index] ?? null;
}

function moveInMenu(
  event: KeyboardEvent,
  list: HTMLElement | null,
  items: MenuItem[],
  pick: (id: string) => void,
  close: () => void,
): boolean {
  const all = [...(list?.querySelectorAll('[role="menuitem"]') ?? [])];
  const at = all.indexOf(event.target as Element);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to !== undefined) item(list, (to + items.length) % items.length)?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else {
    const chosen = items.find((each, index) => isKeyOf(event, each.hint ?? String(index + 1)));
    if (!chosen) return false;
    pick(chosen.id);
  }
  return true;
}

/** On keyboards that type no Latin letters the key's place counts. */
function isKeyOf({ key, code, ctrlKey, metaKey, altKey }: KeyboardEvent, hint: string): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  const isLatin = /^[\x20-\x7e]$/.test(key);
  return key.toUpperCase() === hint || (!isLatin && code === `Key${hint}`);
}
