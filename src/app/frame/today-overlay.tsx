import type { Frame } from '../base/frame';
import type { Say } from '../base/use-undo';
import { lazy } from '../parts/lazy';
import { Sheet } from '../parts/sheet';
import { t } from '../words/t';

/** What lies over the main screen. */
export type Overlay =
  | { show: 'search' }
  | { show: 'help' }
  | { show: 'questions' }
  | { show: 'person'; id: string };

type Props = {
  overlay: Overlay;
  frame: Frame;
  now: number;
  onPerson: (id: string) => void;
  say: Say;
  onClose: () => void;
};

const Help = lazy(async () => (await import('../parts/help')).Help, { waiting: null, takesKeys: true });
const PersonSheet = lazy(async () => (await import('../person/person-sheet')).PersonSheet, {
  waiting: null,
  takesKeys: true,
  soon: true,
});
const SearchSheet = lazy(async () => (await import('../person/people-search')).SearchSheet, {
  waiting: null,
  takesKeys: true,
  soon: true,
});
const Questions = lazy(async () => (await import('../person/questions')).Questions, { takesKeys: true });

/** Search, help, open questions or one person, over the main screen. */
export function TodayOverlay({ overlay, frame, now, onPerson, say, onClose }: Props) {
  switch (overlay.show) {
    case 'help':
      return <Help onClose={onClose} besides={frame === 'page' ? 'marking' : undefined} />;
    case 'person':
      return <PersonSheet id={overlay.id} now={now} onClose={onClose} say={say} />;
    case 'questions':
      return (
        <Sheet title={t('questionsTitle')} onClose={onClose}>
          <Questions say={say} inDialog />
        </Sheet>
      );
    case 'search':
      return <SearchSheet now={now} onPerson={onPerson} onClose={onClose} />;
  }
}
