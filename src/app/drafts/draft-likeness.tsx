import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { namesIn, quotedFrom } from '../../leads/drafts/draft-values';
import {
  compareWithPrepared,
  type Likeness,
  type Prepared,
  prepareEarlier,
} from '../../leads/drafts/similarity';
import { splitWords } from '../../leads/drafts/split-words';
import type { Card } from '../../leads/records/card';
import { loadWordsFor } from '../../leads/text/load-words';
import { loadSent, type Sent } from '../../storage/load/load-sent';
import { useLive } from '../base/use-live';
import { useWords } from '../base/use-words';
import { date } from '../words/ago';
import { isolate, sentences, t } from '../words/t';
import { withParts } from '../words/with-parts';

export type LikenessFound = { likeness: Likeness; sent: Sent };

/** Says so when the draft reads like what somebody else was sent, and shows it. */
export function DraftLikeness({ found }: { found: LikenessFound | null }) {
  const [open, setOpen] = useState(false);
  if (!found) return null;
  const { likeness, sent } = found;
  const share = Math.round(likeness.share * 100);
  const whom = isolate(sent.names.join(' ') || t('draftAlikeSomebody'));
  return (
    <div
      class="draft-likeness"
      data-testid="draft-likeness"
      data-share={share}
      data-state={likeness.state}
      hidden={likeness.state === 'fine'}
    >
      <p>
        {withParts(
          (show) => sentences(t('draftAlike', share, whom, date(sent.at)), show),
          <button type="button" class="draft-link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'draftAlikeHide' : 'draftAlikeShow')}
          </button>,
        )}
      </p>
      {open && (
        <blockquote dir="auto" class="draft-earlier">
          {markShared(sent.text, likeness.sharedWords, sent.names)}
        </blockquote>
      )}
    </div>
  );
}

/** The text somebody else was sent that the draft is most like; live, as touches and the draft change. */
export function useLikeness(card: Card, text: string): LikenessFound | null {
  const earlier = useSent(card.person.id);
  const names = namesIn(card);
  const quoted = quotedFrom(card);
  const words = useWords([text, ...quoted].join('\n'));
  return useMemo(() => {
    if (!earlier || !words) return null;
    const draft = { text, names, quoted, personId: card.person.id };
    const likeness = compareWithPrepared(draft, earlier.prepared, words);
    const sent = likeness && earlier.sent.find(({ id }) => id === likeness.textId);
    return likeness && sent ? { likeness, sent } : null;
  }, [earlier, words, text, names.join(' '), quoted.join('\n')]);
}

/** The text with every passage marked that the draft has too. */
function markShared(
  text: string,
  passages: readonly string[],
  names: readonly string[],
): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const { from, to } of findShared(text, passages, names)) {
    parts.push(text.slice(end, from), <mark key={from}>{text.slice(from, to)}</mark>);
    end = to;
  }
  return [...parts, text.slice(end)];
}

type Span = { from: number; to: number };

/**
 * Where in the earlier text the passages of the draft stand. Their words differ in names and numbers alone, so any
 * number is like any other, and one word of a passage may be a name here.
 */
function findShared(text: string, passages: readonly string[], names: readonly string[]): Span[] {
  const words = splitWords(text);
  const own = new Set(names.flatMap((name) => splitWords(name).map(({ fold }) => fold)));
  const folds = words.map(({ fold }) => (own.has(fold) ? anyName : numberless(fold)));
  const spans = passages.flatMap((passage) => {
    const wanted = splitWords(passage).map(({ fold }) => numberless(fold));
    return wanted.length < 2 ? [] : findRuns(folds, wanted);
  });
  const places = spans.map(({ from, to }) => ({ from: words[from]?.start ?? 0, to: words[to]?.end ?? 0 }));
  return joinSpans(places);
}

const anyName = '\u0000';

function numberless(fold: string): string {
  return fold.replace(/\p{N}+/gu, '0');
}

/** Index of first and last word of each place. */
function findRuns(folds: readonly string[], wanted: readonly string[]): Span[] {
  return folds.flatMap((_, from) => {
    const fits = wanted.every((fold, at) => folds[from + at] === fold || folds[from + at] === anyName);
    return fits ? [{ from, to: from + wanted.length - 1 }] : [];
  });
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((left, right) => left.from - right.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
}

/** What others were sent, ready to be compared with; null until it is. Worked out anew only when a text came or went. */
function useSent(personId: string): { sent: readonly Sent[]; prepared: Prepared } | null {
  const loaded = useLive(() => loadSent(personId), [personId]);
  // Every page that is read writes people, so the query answers often and mostly the same.
  const key = loaded?.map(({ id, names, text }) => `${id} ${names.join(' ')} ${text.length}`).join('\n');
  const sent = useMemo(() => loaded, [key]);
  const [ready, setReady] = useState<{ sent: readonly Sent[]; prepared: Prepared } | null>(null);
  useEffect(() => {
    if (!sent) return;
    let isOver = false;
    // Thousands of texts take a moment: the field is there first.
    const timer = setTimeout(async () => {
      const words = await loadWordsFor(sent.map(({ text }) => text));
      if (!isOver) setReady({ sent, prepared: prepareEarlier(sent, words) });
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [sent]);
  return ready;
}
