import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { findGaps } from '../../leads/drafts/fill-snippet';
import type { Draft } from '../../leads/records/draft';
import { Key } from '../parts/key';
import { plural, t } from '../words/t';
import type { HandOver } from './use-hand-over';

type Props = {
  draft: Draft;
  state: HandOver;
  reached: RefObject<HTMLButtonElement | null>;
  onHandOver: () => void;
  onReached: () => void;
  onThrowAway: () => void;
};

/** Copy and open, "reached out", and the way out and back. */
export function DraftActions({ draft, state, reached, onHandOver, onReached, onThrowAway }: Props) {
  const said = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    // After Ctrl and Enter, the answer may stand below what is seen.
    if (state !== null) said.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  const isEmpty = draft.text.trim() === '' && draft.gave.trim() === '';
  const staysHere = draft.channel === 'email' || draft.channel === 'other';
  return (
    <>
      <p class="draft-said" role="status" ref={said} data-state={state ?? undefined}>
        {sayHandOver(state, draft)}
      </p>
      <div class="draft-actions">
        <button
          type="button"
          class="filled"
          data-testid="draft-copy-open"
          aria-keyshortcuts="Control+Enter Meta+Enter"
          disabled={draft.text.trim() === ''}
          onClick={onHandOver}
        >
          {t(staysHere ? 'draftCopy' : 'draftCopyOpen')} <Key>{isMac() ? '⌘⏎' : '^⏎'}</Key>
        </button>
        <button
          type="button"
          class="quiet bordered"
          data-testid="draft-reached"
          aria-keyshortcuts="S"
          ref={reached}
          onClick={onReached}
        >
          {t('draftReached')} <Key>S</Key>
        </button>
        <button
          type="button"
          class="draft-link"
          data-testid="draft-throw"
          disabled={isEmpty}
          onClick={onThrowAway}
        >
          {t('draftThrowAway')}
        </button>
      </div>
    </>
  );
}

function sayHandOver(state: HandOver, { text }: Draft): string {
  if (state === null) return '';
  if (state === 'gaps') return plural('draftGapsAsk', findGaps(text).length);
  return t(
    ({ copied: 'draftCopied', 'copied-only': 'draftCopiedOnly', refused: 'draftCopyRefused' } as const)[
      state
    ],
  );
}

function isMac(): boolean {
  return /Mac/.test(navigator.platform);
}
