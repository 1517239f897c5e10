import type { Frame } from '../base/frame';
import type { PostInFront } from '../base/use-post-in-front';
import type { Say } from '../base/use-undo';
import { lazy } from '../parts/lazy';
import { Skeleton } from '../parts/skeleton';
import { ago } from '../words/ago';
import { t } from '../words/t';
import { Meters } from './meters';
import { ReceiptView } from './receipt-view';

const loadResult = async () => (await import('./post-result-view')).PostResultView;
const NarrowResult = lazy(loadResult, { waiting: null });
const WideResult = lazy(loadResult, { waiting: <Skeleton shape="line" count={6} /> });

type Props = { front: PostInFront; frame: Frame; now: number; onPerson: (id: string) => void; say: Say };

/** The post in front of you: its first words, its age, its meters, its receipt, and what came of it. */
export function PostView({ front: { post, meters, receipt, onPage }, frame, now, onPerson, say }: Props) {
  const Result = frame === 'page' ? WideResult : NarrowResult;
  return (
    <section class="post" aria-label={t('thePost')}>
      <p class="post-line">
        <span class="eyebrow">
          {onPage ? t(frame === 'page' ? 'postLast' : 'postInFront') : t('postNewest')}
        </span>
        {post.publishedAt !== null && <span class="post-age">{ago(post.publishedAt, now)}</span>}
      </p>
      <PostText text={post.text} />
      <Meters meters={meters} />
      {receipt ? <ReceiptView receipt={receipt} onPerson={onPerson} say={say} /> : <NoReceipt />}
      {post.id !== null && (
        <Result
          key={post.id}
          postId={post.id}
          now={now}
          onPerson={onPerson}
          say={say}
          narrow={frame !== 'page'}
          onFront
        />
      )}
    </section>
  );
}

/**
 * The receipt before there is a post: its rows are in the document, as every reader of the screen from outside may
 * expect, but nothing is shown, since a zero would say that somebody had looked.
 */
export function NoReceipt() {
  return (
    <div data-testid="receipt" hidden>
      <span data-reason="reasons" data-count={0} />
      <span data-reason="new-people" data-count={0} />
    </div>
  );
}

/** A post's first words, as a quotation; two lines at most. */
export function PostText({ text }: { text: string | null }) {
  if (!text) return <p class="post-text">{t('postWithoutText')}</p>;
  return (
    <p class="post-text" dir="auto">
      {t('quoted', text.replace(/\s+/g, ' ').slice(0, 280))}
    </p>
  );
}
