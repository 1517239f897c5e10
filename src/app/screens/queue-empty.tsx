import './queue-empty.css';
import browser from 'webextension-polyfill';
import type { Meter } from '../../leads/completeness';
import type { PostInFront } from '../hooks/use-post-in-front';
import { t } from '../words/t';

type Props = { front: PostInFront | null; decided: boolean };
type Emptiness = 'NoPost' | 'NoAnswers' | 'NotLooked' | 'NotRead' | 'Incomplete' | 'NobodyNew' | 'Done';

const ownPosts = 'https://www.linkedin.com/in/me/recent-activity/all/';

/** An empty queue always says why it is empty, and the next act. The day's end is a page of its own. */
export function QueueEmpty({ front, decided }: Props) {
  const why = readEmptiness(front, decided);
  const openPost = front?.post.url;
  const openUrl = (url: string) => void browser.tabs.create({ url });
  return (
    <section class="empty" data-emptiness={why}>
      <h2 class="empty-title">{t(`empty${why}`)}</h2>
      <p>{t(`empty${why}Text`)}</p>
      {why === 'NoPost' && (
        <button type="button" class="filled" onClick={() => openUrl(ownPosts)}>
          {t('openOwnPosts')}
        </button>
      )}
      {why !== 'NoPost' && why !== 'Done' && front && !front.onPage && openPost && (
        <button type="button" class="filled" onClick={() => openUrl(openPost)}>
          {t('openPost')}
        </button>
      )}
    </section>
  );
}

export function readEmptiness(front: PostInFront | null, decided: boolean): Emptiness {
  if (!front) return decided ? 'Done' : 'NoPost';
  const is = (state: Meter['state']) =>
    front.meters.some((meter) => meter.kind !== 'repost' && meter.state === state);
  const seen = front.meters.some((meter) => meter.seen > 0);
  if (!seen && is('unreadable')) return 'NotRead';
  if (!seen && (is('not-looked') || is('unknown'))) return 'NotLooked';
  if (decided) return 'Done';
  if (!seen) return 'NoAnswers';
  return is('partial') || is('not-looked') ? 'Incomplete' : 'NobodyNew';
}
