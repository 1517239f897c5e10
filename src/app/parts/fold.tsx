import { useState } from 'preact/hooks';
import { t } from '../words/t';

type Props = { text: string; class?: string };

/** Longer than about five lines. */
const longFrom = 320;
const linesAtMost = 5;

/** Words as they were written, folded when long. */
export function Fold({ text, class: name = '' }: Props) {
  const isLong = text.length > longFrom || text.split('\n').length > linesAtMost;
  const [open, setOpen] = useState(false);
  return (
    <>
      <blockquote class={`fold ${name}`} dir="auto" data-folded={isLong && !open ? '' : undefined}>
        {text}
      </blockquote>
      {isLong && (
        <button type="button" class="fold-more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'foldLess' : 'foldMore')}
        </button>
      )}
    </>
  );
}
