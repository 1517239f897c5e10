import { useEffect, useRef } from 'preact/hooks';

export type Keys = Partial<Record<string, (event: KeyboardEvent) => void>>;

/** What a key does over and over while it is held down: moving. Everything else it does once. */
const repeating: readonly string[] = ['j', 'k', 'ArrowDown', 'ArrowUp'];

const holders = new Set<symbol>();

/**
 * Single-key commands for the whole screen, by letter (`j`) or name (`Enter`). On keyboards that type no
 * Latin letters the key's place counts. Typing, menus and dialogs keep their keys; so does a focused
 * button its Enter. `inDialog`: the commands belong to what a dialog shows.
 */
export function useKeys(keys: Keys, inDialog = false): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      const name = nameOf(event);
      const command = latest.current[name];
      if (!command || belongsElsewhere(event, inDialog)) return;
      event.preventDefault();
      if (holders.size > 0) return;
      if (!event.repeat || repeating.includes(name)) command(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** What will take the keys is on its way: until it is there, none acts on what is in view. Answers what ends that. */
export function holdKeys(): () => void {
  const holder = Symbol();
  holders.add(holder);
  return () => void holders.delete(holder);
}

function nameOf({ key, code }: KeyboardEvent): string {
  if (key.length > 1) return key;
  const isLatin = /^[\x20-\x7e]$/.test(key);
  if (!isLatin && /^Key[A-Z]$/.test(code)) return code.slice(3).toLowerCase();
  return key.toLowerCase();
}

function belongsElsewhere({ target, key }: KeyboardEvent, inDialog: boolean): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable], [role="menu"]')) return true;
  if (!inDialog && document.querySelector('[role="dialog"]')) return true;
  return key === 'Enter' && target.closest('button, a, summary') !== null && !target.closest('[data-keys]');
}
