import { findGaps, type Placeholder, placeholders } from '../../leads/drafts/fill-snippet';
import { type Account, type Measure, measure } from '../../leads/drafts/limits';
import type { Draft, DraftChannel } from '../../leads/records/draft';
import { countAsks } from '../../leads/words/count-asks';
import { useWords } from '../base/use-words';
import { Icon } from '../parts/icon';
import { number, plural, sentences, t } from '../words/t';
import { withParts } from '../words/with-parts';

type CounterProps = { draft: Pick<Draft, 'text' | 'channel'>; account: Account };

/** How long the draft is, of what its channel takes. */
export function DraftCounter({ draft: { text, channel }, account }: CounterProps) {
  const measured = measure(text, channel, account);
  return (
    <p
      class="draft-counter"
      data-testid="draft-counter"
      data-length={measured.length}
      data-limit={measured.limit ?? ''}
      data-state={measured.state}
    >
      {sayLength(measured)}
      <span class="draft-counter-why">{sayWhy(measured, channel, account)}</span>
    </p>
  );
}

/** For a screen reader: only what changed in kind, not every letter. */
export function sayState({ text, channel }: Pick<Draft, 'text' | 'channel'>, account: Account): string {
  const { state } = measure(text, channel, account);
  if (state === 'long') return t('draftIsLong');
  return state === 'over' ? t('draftIsOver') : '';
}

function sayLength({ length, limit, left, state }: Measure): string {
  if (state === 'over' && left !== null) return plural('draftOver', -left);
  return limit === null ? plural('draftLength', length) : t('draftLengthOf', length, number(limit));
}

function sayWhy({ state, limit }: Measure, channel: DraftChannel, account: Account): string {
  if (state === 'long') return t('draftLong');
  if (state !== 'over' || limit === null) return '';
  if (channel === 'invitation-note') return t(`draftNoteTakes_${account}`, limit);
  return t('draftTakes', limit);
}

/** Too short to be told that it asks nothing: the question may be on its way. */
const enoughToAsk = 40;

/** Several questions, or none: a hint, never more. */
export function DraftAsks({ text }: { text: string }) {
  const words = useWords(text);
  const asks = words && countAsks(withoutGaps(text), words);
  if (asks === null) return null;
  return (
    <p class="draft-hint" data-testid="draft-asks" data-asks={asks} hidden={sayAsks(asks, text) === ''}>
      {sayAsks(asks, text)}
    </p>
  );
}

/** The mark in `[first name?]` is no question to anybody. */
function withoutGaps(text: string): string {
  return findGaps(text).reduce((left, gap) => left.replaceAll(gap, ''), text);
}

function sayAsks(asks: number, text: string): string {
  if (asks > 1) return plural('draftAsks', asks);
  return asks === 0 && text.trim().length >= enoughToAsk ? t('draftAsksNothing') : '';
}

/** What the draft still leaves open, and why. */
export function DraftGaps({ text, name }: { text: string; name: string }) {
  const gaps = findGaps(text);
  if (gaps.length === 0) return null;
  return (
    <ul class="draft-gaps" data-testid="draft-gaps" data-gaps={gaps.length}>
      {gaps.map((gap) => (
        <li key={gap}>
          <Icon name="warning" />
          <span>{withParts((missing) => sentences(missing, sayGap(gap, name)), <bdi>{gap}</bdi>)}</span>
        </li>
      ))}
    </ul>
  );
}

function sayGap(gap: string, name: string): string {
  const within = gap.replace(/^\[|\?\]$/g, '').toLowerCase();
  const placeholder = placeholders.find((each) => each === within);
  if (placeholder === undefined) return t('draftGapOwn');
  const [first = ''] = name.trim().split(/\s+/);
  if (placeholder === 'first name' && isInitial(first)) return t('draftGap_initial', first);
  return t(gapWords[placeholder]);
}

const gapWords = {
  'first name': 'draftGap_first_name',
  comment: 'draftGap_comment',
  topic: 'draftGap_topic',
  company: 'draftGap_company',
  'my name': 'draftGap_my_name',
} as const satisfies Record<Placeholder, string>;

function isInitial(word: string): boolean {
  return (word.match(/\p{L}/gu)?.length ?? 0) === 1;
}
