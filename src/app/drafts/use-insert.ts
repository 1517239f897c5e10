import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Puts a text where the cursor is, or in the place of an empty draft; the cursor follows it. */
export function useInsert(
  field: RefObject<HTMLTextAreaElement | null>,
  text: string,
  onText: (text: string) => void,
): (inserted: string) => void {
  const place = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (place.current === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(place.current, place.current);
    place.current = null;
  }, [text]);
  return (inserted) => {
    const node = field.current;
    const isEmpty = text.trim() === '' || !node;
    const from = isEmpty ? 0 : node.selectionStart;
    const to = isEmpty ? text.length : node.selectionEnd;
    place.current = from + inserted.length;
    onText(text.slice(0, from) + inserted + text.slice(to));
  };
}
