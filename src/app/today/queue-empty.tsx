import browser from 'webextension-polyfill';
import type { PostInFront } from '../base/use-post-in-front';
import { t } from '../words/t';
import { readEmptiness } from './read-emptiness';

type Props = { front: PostInFront | null; decided: boolean };

const ownPosts = 'https://www.linkedin.com/in/me/recent-activity/all/';

/** Nobody waits at all: why, and the next act. */
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

type NobodyProps = { is: string; title: string; text: string; way: string; onWay: () => void };

/** There are people, but not for what was asked; with the way to them. */
export function Nobody({ is, title, text, way, onWay }: NobodyProps) {
  return (
    <section class="empty" data-emptiness={is}>
      <h2 class="empty-title">{title}</h2>
      <p>{text}</p>
      <button type="button" class="quiet bordered" onClick={onWay}>
        {way}
      </button>
    </section>
  );
}
