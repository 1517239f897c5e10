import { useId, useState } from 'preact/hooks';
import { postTopic } from '../../leads/posts/post-topic';
import type { Post, PostKey } from '../../leads/records/post';
import { saveTopic } from '../../storage/decisions/save-topic';
import { loadMeters, loadPosts } from '../../storage/load/load-posts';
import { loadReceipt } from '../../storage/load/load-receipt';
import { useLive } from '../base/use-live';
import { useSettings } from '../base/use-settings';
import type { Say } from '../base/use-undo';
import { Icon } from '../parts/icon';
import { Skeleton } from '../parts/skeleton';
import { ago } from '../words/ago';
import { plural, t } from '../words/t';
import { EffortField } from './effort-field';
import { Meters } from './meters';
import { PostResultView } from './post-result-view';
import { PostText } from './post-view';
import { ReceiptView } from './receipt-view';

type Props = { now: number; onPerson: (id: string) => void; say: Say };
const portion = 20;
/** It stands in the middle of a sentence. */
const topicAtMost = 80;

/** Every post that was read, newest first, with its meters and receipt; what came of it unfolds for one of them. */
export function Posts({ now, onPerson, say }: Props) {
  const [limit, setLimit] = useState(portion);
  // Nobody has chosen yet: the newest. Null = all are folded.
  const [chosen, setChosen] = useState<PostKey | null | undefined>(undefined);
  const posts = useLive(() => loadPosts(limit + 1), [limit]);
  if (!posts) return <Skeleton shape="receipt" count={3} />;
  if (posts.length === 0) return <p class="people-none">{t('postsNone')}</p>;
  const open = chosen === undefined ? posts[0]?.id : chosen;
  return (
    <div class="posts">
      {posts.slice(0, limit).map((post) => (
        <PostCard
          key={post.id}
          post={post}
          now={now}
          onPerson={onPerson}
          say={say}
          isChosen={post.id === open}
          onChoose={() => setChosen(post.id === open ? null : post.id)}
        />
      ))}
      {posts.length > limit && (
        <button type="button" class="quiet bordered" onClick={() => setLimit(limit + portion)}>
          {t('postsMore')}
        </button>
      )}
    </div>
  );
}

type CardProps = Props & { post: Post; isChosen: boolean; onChoose: () => void };

function PostCard({ post, now, onPerson, say, isChosen, onChoose }: CardProps) {
  const settings = useSettings();
  const self = settings?.self ?? null;
  const load = async () => ({ meters: await loadMeters(post.id), receipt: await loadReceipt(post.id, self) });
  const facts = useLive(
    () => (settings ? load() : undefined),
    [post.id, JSON.stringify(self), settings === undefined],
  );
  const { impressions } = post.stated;
  return (
    <article class="post post-card" data-post={post.id}>
      <p class="post-line">
        <span class="post-age">{post.publishedAt === null ? '' : ago(post.publishedAt, now)}</span>
        {impressions !== null && (
          <span class="post-impressions">{plural('countImpressions', impressions)}</span>
        )}
        <a class="post-open" href={post.url} target="_blank" rel="noreferrer">
          {t('openPost')} <Icon name="open" />
        </a>
      </p>
      <PostText text={post.text} />
      <TopicField post={post} say={say} />
      <EffortField postId={post.id} minutes={post.effortMinutes ?? null} say={say} />
      {facts ? <Meters meters={facts.meters} /> : <Skeleton shape="meter" count={2} />}
      {facts && <ReceiptView receipt={facts.receipt} onPerson={onPerson} say={say} />}
      <button
        type="button"
        class="post-result-open"
        data-testid="post-result-open"
        aria-expanded={isChosen}
        onClick={onChoose}
      >
        {t('resultTitle')} <Icon name="more" />
      </button>
      {isChosen && <PostResultView postId={post.id} now={now} onPerson={onPerson} say={say} />}
    </article>
  );
}

/** What drafts call the post; empty, they call it what its own text gives. */
function TopicField({ post, say }: { post: Post; say: Say }) {
  const id = useId();
  const before = post.topic ?? null;
  // Held here while it is typed: a reading that arrives meanwhile must not write over it.
  const [typed, setTyped] = useState<string | null>(null);
  const save = async () => {
    const topic = (typed ?? '').trim() || null;
    if (topic !== before) await store(topic);
    setTyped(null);
  };
  const store = async (topic: string | null) => {
    await saveTopic(post.id, topic);
    say(t(topic === null ? 'topicGone' : 'topicSaid'), () => saveTopic(post.id, before));
  };
  return (
    <p class="post-topic">
      <label for={id}>{t('topicLabel')}</label>
      <input
        id={id}
        dir="auto"
        autocomplete="off"
        maxLength={topicAtMost}
        data-testid="post-topic"
        placeholder={postTopic(post.text) ?? t('topicNone')}
        value={typed ?? before ?? ''}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={() => void save()}
      />
    </p>
  );
}
