import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Post } from '../../leads/records/post';
import type { PostResult } from '../../leads/results/post-result';
import { loadPostResult } from '../../storage/load/load-post-result';
import { useLive } from '../base/use-live';
import { useSettings } from '../base/use-settings';
import type { Say } from '../base/use-undo';
import { StillReading } from '../card/still-reading';
import { Icon } from '../parts/icon';
import { Skeleton } from '../parts/skeleton';
import { sayMoney } from '../words/say-money';
import { plural, sentences, t } from '../words/t';
import { withParts } from '../words/with-parts';
import { EffortField } from './effort-field';
import { ResultRow } from './result-row';
import { countOf, sayProvisional, saySummary, sayWhatNext } from './say-conversion';

type Props = {
  postId: string;
  now: number;
  onPerson: (id: string) => void;
  say: Say;
  /** Little room: one line that unfolds, and nothing at all while nobody was reached. */
  narrow?: boolean;
  /** On the front page: the post itself has no field for the minutes there, and the queue stands beside it. */
  onFront?: boolean;
};

const hour = 60 * 60 * 1000;

/** The second receipt: what one post led to, from reasons to revenue. */
export function PostResultView({ postId, now, onPerson, say, narrow = false, onFront = false }: Props) {
  const settings = useSettings();
  const self = settings?.self ?? null;
  const found = useLive(
    () => (settings ? loadPostResult(postId, self, { now, onlyStarted: narrow }) : undefined),
    [postId, JSON.stringify(self), settings === undefined, narrow, Math.floor(now / hour)],
  );
  if (!found) return found === null || narrow ? null : <Skeleton shape="line" count={6} />;
  const { post, result } = found;
  if (narrow && countOf(result, 'reached') === 0) return null;
  return (
    <section class="result" data-testid="post-result" data-post={post.id} aria-label={t('resultTitle')}>
      <ResultFold result={result} narrow={narrow}>
        {!onFront && !narrow && <StillReading />}
        <Steps result={result} onPerson={onPerson} />
        <Rates result={result} />
        {onFront && <EffortField postId={post.id} minutes={post.effortMinutes} say={say} />}
        <NextAct result={result} isAway={!onFront} />
        <Vanities post={post} />
      </ResultFold>
    </section>
  );
}

type FoldProps = { result: PostResult; narrow: boolean; children: ComponentChildren };

function ResultFold({ result, narrow, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  const mark = result.provisional && (
    <p class="result-provisional" data-testid="provisional">
      {sayProvisional(result.ageDays)}
    </p>
  );
  if (!narrow) {
    return (
      <>
        {mark}
        {children}
      </>
    );
  }
  return (
    <>
      <button type="button" class="result-summary" aria-expanded={open} onClick={() => setOpen(!open)}>
        {saySummary(result)} <Icon name="more" />
      </button>
      <div hidden={!open}>
        {mark}
        {children}
      </div>
    </>
  );
}

function Steps({ result, onPerson }: { result: PostResult; onPerson: Props['onPerson'] }) {
  const [opened, setOpened] = useState<string | null>(null);
  const shown = result.steps.filter(({ step }) => step !== 'impressions');
  return (
    <div class="result-steps">
      {shown.map((step) => (
        <ResultRow
          key={step.step}
          row={step}
          chiefs={step.step === 'met' ? result.chiefsMet : 0}
          opened={opened === step.step}
          onOpen={() => setOpened(opened === step.step ? null : step.step)}
          onPerson={onPerson}
        />
      ))}
    </div>
  );
}

/** What a minute of writing brought, in each currency. */
function Rates({ result: { perMinute } }: { result: PostResult }) {
  return (
    <>
      {(perMinute ?? []).map(({ currency, amount }) => (
        <p
          key={currency}
          class="result-rate"
          data-testid="per-minute"
          data-rate={amount}
          data-currency={currency}
        >
          {t('resultPerMinute', sayMoney(amount, currency))}
        </p>
      ))}
    </>
  );
}

/** `isAway`: the queue is on another screen. */
function NextAct({ result, isAway }: { result: PostResult; isAway: boolean }) {
  const words = sayWhatNext(result);
  if (words === null) return null;
  const isQueueNext = isAway && countOf(result, 'reached') === 0 && countOf(result, 'new') > 0;
  return (
    <p class="result-next" data-testid="result-next">
      {withParts((link) => sentences(words, isQueueNext && link), <a href="#today">{t('resultToday')}</a>)}
    </p>
  );
}

/** Views and likes: said, and said small. */
function Vanities({ post: { stated } }: { post: Post }) {
  const { impressions, reactions, comments, reposts, membersReached } = stated;
  const rest = [
    reactions !== null && plural('countReactions', reactions),
    comments !== null && plural('countComments', comments),
    reposts !== null && reposts > 0 && plural('countReposts', reposts),
    membersReached !== null && plural('resultMembers', membersReached),
  ].filter((words) => words !== false);
  return (
    <p class="result-vanities">
      <span data-step="impressions" data-count={impressions ?? ''}>
        {impressions === null ? t('resultViewsUnknown') : plural('resultViews', impressions)}
      </span>
      {rest.map((words) => (
        <span key={words}>{words}</span>
      ))}
    </p>
  );
}
