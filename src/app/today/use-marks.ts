import { useEffect, useState } from 'preact/hooks';

/** The people marked for one act together; whoever leaves the list is no longer marked. */
export type Marks = {
  ids: readonly string[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  add: (ids: readonly string[]) => void;
  /** Marks everybody; where everybody is marked, nobody. */
  toggleAll: () => void;
  clear: () => void;
};

export function useMarks(listed: readonly string[]): Marks {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const ids = keepListed(marked, listed);
  useEffect(() => {
    setMarked((before) => {
      const kept = keepListed(before, listed);
      return kept.length === before.size ? before : new Set(kept);
    });
  }, [listed]);
  return {
    ids,
    has: (id) => marked.has(id),
    toggle: (id) => setMarked((before) => toggle(before, id)),
    add: (more) => setMarked((before) => new Set([...before, ...more])),
    toggleAll: () => setMarked(new Set(ids.length === listed.length ? [] : listed)),
    clear: () => setMarked(new Set()),
  };
}

/** In the order of the list. */
export function keepListed(marked: ReadonlySet<string>, listed: readonly string[]): string[] {
  return marked.size === 0 ? [] : listed.filter((id) => marked.has(id));
}

function toggle(marked: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(marked);
  if (!next.delete(id)) next.add(id);
  return next;
}
