import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { profileUrl } from '../../leads/profile-link';
import { canUndo, decide } from '../../storage/decide';
import { loadHolds } from '../../storage/load-holds';
import { loadQueue } from '../../storage/load-queue';
import { useCards } from '../hooks/use-cards';
import { useKeys } from '../hooks/use-keys';
import { useLive } from '../hooks/use-live';
import type { PostInFront } from '../hooks/use-post-in-front';
import { useSelection } from '../hooks/use-selection';
import { Skeleton } from '../parts/skeleton';
import { type ListHandle, VirtualList } from '../parts/virtual-list';
import { changeOf, type Verdict } from '../verdict';
import { number, t } from '../words/t';
import { sayVerdict } from '../words/verdict-words';
import { QueueCard } from './queue-card';
import { QueueEmpty } from './queue-empty';

type Props = {
  front: PostInFront | null | undefined;
  now: number;
  say: (words: string) => void;
  restored: string | null;
  onPerson: (id: string) => void;
};
export type CardMenu = 'known' | 'later' | null;

/** Everyone to answer, best first; one card is open and the keys act on it. */
export function Queue({ front, now, say, restored, onPerson }: Props) {
  const queue = useLive(async () => ({ ids: await loadQueue(now), decided: await canUndo() }), [now]);
  const ids = queue?.ids ?? none;
  const root = useRef<HTMLElement>(null);
  const list = useRef<ListHandle>(null);
  const selection = useSelection(ids, root, list, restored);
  const [drawn, setDrawn] = useState<string[]>([]);
  const cards = useCards(drawn);
  const holds = useLive(() => loadHolds(drawn), [drawn.join(' ')]);
  const [menu, setMenu] = useState<CardMenu>(null);
  const card = selection.id === null ? undefined : cards.get(selection.id);
  useLayoutEffect(() => setMenu(null), [selection.id]);

  const settle = async (verdict: Verdict) => {
    if (!card) return;
    selection.leave();
    await decide([card.person.id], changeOf(verdict, Date.now()), Date.now());
    say(sayVerdict(card.person.name, verdict));
  };
  const open = () => {
    const url = card && profileUrl(card.person.keys);
    if (url) void browser.tabs.create({ url });
  };
  useKeys({
    j: () => selection.move(1),
    k: () => selection.move(-1),
    ArrowDown: () => selection.move(1),
    ArrowUp: () => selection.move(-1),
    Enter: open,
    m: () => setMenu('known'),
    l: () => setMenu('later'),
    x: () => void settle({ is: 'not-a-fit' }),
  });

  if (!queue || (ids.length === 0 && front === undefined)) return <Skeleton shape="card" count={4} />;
  if (ids.length === 0 && front !== undefined) return <QueueEmpty front={front} decided={queue.decided} />;
  return (
    <section class="queue" ref={root} aria-labelledby="queue-title">
      <h2 class="queue-title" id="queue-title">
        {t('queueTitle')}
        <span class="queue-count">{t('queueAt', selection.index + 1, number(ids.length))}</span>
      </h2>
      <VirtualList
        ids={ids}
        label={t('queueTitle')}
        estimate={61}
        onRange={setDrawn}
        handle={list}
        keep={selection.index}
        row={(id, _index, place) => (
          <QueueCard
            key={id}
            id={id}
            place={place}
            card={cards.get(id)}
            known={holds?.get(id)?.[0] ?? null}
            now={now}
            selected={id === selection.id}
            postId={front?.post.id ?? null}
            menu={menu}
            onMenu={setMenu}
            onSelect={() => selection.select(id)}
            onOpen={open}
            onSettle={settle}
            onPerson={onPerson}
          />
        )}
      />
      <p class="queue-keys" aria-hidden="true">
        {t('queueKeys')}
      </p>
    </section>
  );
}

const none: string[] = [];
