import { useEffect, useState } from 'preact/hooks';
import { lookAgain } from '../../leads/ranking/look-again';
import type { Self } from '../../leads/records/person';
import type { Settings } from '../../settings';
import { countQuestions } from '../../storage/load/load-questions';
import { changeSettings } from '../base/change-settings';
import type { Frame } from '../base/frame';
import { loadWhatIsNext } from '../base/load-soon';
import { useKeys } from '../base/use-keys';
import { useLive } from '../base/use-live';
import { useNow } from '../base/use-now';
import { usePageInFront } from '../base/use-page-in-front';
import { type PostInFront, usePostInFront } from '../base/use-post-in-front';
import { useSettings } from '../base/use-settings';
import { useUndo } from '../base/use-undo';
import { StillReading } from '../card/still-reading';
import { Icon } from '../parts/icon';
import { Key } from '../parts/key';
import { lazy } from '../parts/lazy';
import { Skeleton } from '../parts/skeleton';
import { UndoToast } from '../parts/undo-toast';
import { NoReceipt, PostView } from '../posts/post-view';
import { withoutRepeats } from '../posts/write-problem-report';
import { Queue } from '../today/queue';
import { type TodayList, useToday } from '../today/use-today';
import { facts, plural, t } from '../words/t';
import { withParts } from '../words/with-parts';
import { TodayHeader } from './today-header';
import { type Overlay, TodayOverlay } from './today-overlay';

const Problems = lazy(async () => (await import('../posts/problems')).Problems, { waiting: null });
const WhosePosts = lazy(async () => (await import('./whose-posts')).WhosePosts, { waiting: null });
const ProfileLinkForm = lazy(async () => (await import('../settings/profile-link-form')).ProfileLinkForm, {
  waiting: null,
});

/** The main screen of every frame: the post in front of you, its receipt, and the queue. */
export function TodayFrame({ frame }: { frame: Frame }) {
  const settings = useSettings();
  const page = usePageInFront();
  const self = settings?.self ?? null;
  const front = usePostInFront(settings && page, self);
  const now = useNow();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const { note, clearNote, say, tell, undo, restored } = useUndo();
  const list = useToday(settings, now);
  useLastLook();
  useKeys({
    '/': () => setOverlay({ show: 'search' }),
    '?': () => setOverlay({ show: 'help' }),
    z: () => void undo(),
  });
  useKeys(overlay?.show === 'questions' || overlay?.show === 'person' ? { z: () => void undo() } : {}, true);
  const onPerson = (id: string) => setOverlay({ show: 'person', id });
  const onClose = () => setOverlay(null);
  const state = page?.state ?? null;
  const ready = settings && list && isReady(list, front) ? { settings, list } : null;
  useEffect(() => (ready ? loadWhatIsNext() : undefined), [ready !== null]);
  const problems = withoutRepeats([...(state?.problems ?? []), ...(front?.problems ?? [])]);
  return (
    <div class={`front front-${frame}`}>
      {frame !== 'page' && (
        <TodayHeader
          frame={frame}
          onSearch={() => setOverlay({ show: 'search' })}
          onHelp={() => setOverlay({ show: 'help' })}
        />
      )}
      <main class="front-scroll" data-scroll>
        <div class="front-columns">
          <div class="front-post">
            {frame === 'page' && <h1 class="screen-title">{t('today')}</h1>}
            {settings && asksWho(settings) && <WhosePosts settings={settings} />}
            {state?.someoneElses && !page?.elsewhere && <p class="notice">{t('someoneElses')}</p>}
            {front === undefined && <Skeleton shape="meter" count={3} />}
            {front === null && <NoReceipt />}
            {front && <PostView front={front} frame={frame} now={now} onPerson={onPerson} say={say} />}
            <QuestionsLine onOpen={() => setOverlay({ show: 'questions' })} />
            {problems.length > 0 && <Problems problems={problems} pageLanguage={state?.language ?? null} />}
            <StillReading />
          </div>
          {ready ? (
            <Queue {...{ ...ready, frame, now, say, tell, restored, onPerson }} front={front ?? null} />
          ) : (
            <Skeleton shape="card" count={4} />
          )}
        </div>
        {self && <WhoLine self={self} />}
      </main>
      <UndoToast note={note} onGone={clearNote} onUndo={() => void undo()}>
        <Key>Z</Key>
      </UndoToast>
      {overlay && <TodayOverlay {...{ overlay, frame, now, onPerson, say, onClose }} />}
    </div>
  );
}

/** True while it is open whose posts count. */
function asksWho({ self, otherSelf }: Settings): boolean {
  return self === null || otherSelf !== null;
}

/** Why nobody is listed may depend on the post in front: that is waited for. */
function isReady({ ids }: TodayList, front: PostInFront | null | undefined): boolean {
  return ids.length > 0 || front !== undefined;
}

/** Notes that the list is being looked at, once per opening of a frame. */
function useLastLook(): void {
  useEffect(() => {
    void changeSettings(({ looked }) => ({ looked: lookAgain(looked, Date.now()) }));
  }, []);
}

/** Whose posts are read, at the foot of the main screen, with the way to correct it. */
function WhoLine({ self }: { self: Self }) {
  const [open, setOpen] = useState(false);
  return (
    <footer class="who-line">
      {withParts(
        (name, change) => facts(t('whoYouAre', name), change),
        <bdi>{self.name ?? self.keys[0]?.replace(/^\w+:/, '') ?? t('whoYou')}</bdi>,
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('whoNotYou')}
        </button>,
      )}
      {open && <ProfileLinkForm self={self} onSaved={() => setOpen(false)} />}
    </footer>
  );
}

/** "3 questions: is this the same person?"; nothing while there is none. */
function QuestionsLine({ onOpen }: { onOpen: () => void }) {
  const count = useLive(() => countQuestions(), []);
  if (!count) return null;
  return (
    <button type="button" class="questions-line" data-testid="questions-line" onClick={onOpen}>
      <Icon name="help" /> {plural('questionsLine', count)} <Icon name="more" />
    </button>
  );
}
