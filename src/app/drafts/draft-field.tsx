import type { RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect } from 'preact/hooks';
import { t } from '../words/t';

type Props = {
  text: string;
  label: string;
  placeholder: string;
  field: RefObject<HTMLTextAreaElement | null>;
  onText: (text: string) => void;
  /** `/` in an empty draft. */
  onSlash: () => void;
};

const mostLines = 10;

/** Where the draft is written; it grows with the text up to ten lines, and opens with the cursor at its end. */
export function DraftField({ text, label, placeholder, field, onText, onSlash }: Props) {
  const id = useId();
  useLayoutEffect(() => {
    const node = field.current;
    if (!node) return;
    node.focus({ preventScroll: true });
    node.setSelectionRange(node.value.length, node.value.length);
    showWithCard(node);
  }, []);
  useLayoutEffect(() => grow(field.current), [text]);
  useEffect(() => {
    const refit = () => grow(field.current);
    window.addEventListener('resize', refit);
    return () => window.removeEventListener('resize', refit);
  }, []);
  return (
    <>
      <label for={id} class="visually-hidden">
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        class="draft-text"
        data-testid="draft-text"
        dir="auto"
        rows={3}
        value={text}
        placeholder={placeholder}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        title={t('draftKeys')}
        onInput={(event) => onText(event.currentTarget.value)}
        // What stands in the field, not what was last drawn: a quick hand empties it and asks at once.
        onKeyDown={(event) => {
          if (event.key !== '/' || event.currentTarget.value !== '' || event.isComposing) return;
          event.preventDefault();
          onSlash();
        }}
      />
    </>
  );
}

/** Room for what stands right below the field, in px. */
const below = 140;

/** Where it does not fit below what is seen, the card moves up: their words stay above the field if they can. */
function showWithCard(node: HTMLElement): void {
  const isSeen = () => node.getBoundingClientRect().bottom + below <= window.innerHeight;
  if (isSeen()) return;
  node.closest('li')?.scrollIntoView({ block: 'start' });
  if (!isSeen()) node.scrollIntoView({ block: 'nearest' });
}

function grow(node: HTMLTextAreaElement | null): void {
  if (!node) return;
  const { lineHeight, paddingBlockStart, paddingBlockEnd } = getComputedStyle(node);
  const most =
    mostLines * Number.parseFloat(lineHeight) +
    Number.parseFloat(paddingBlockStart) +
    Number.parseFloat(paddingBlockEnd);
  node.style.blockSize = 'auto';
  const wanted = Math.min(node.scrollHeight + 2, most);
  if (wanted > 0) node.style.blockSize = `${wanted}px`;
}
