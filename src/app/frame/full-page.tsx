// What only the full page shows; the order counts here, too.
import './full-page.css';
import '../backup/backup.css';
import '../board/board.css';
import '../board/board-card.css';
import '../export/export.css';
import '../import/import-screen.css';
import '../person/channels-screen.css';
import '../person/person-page.css';
import '../reports/report.css';
import '../reports/report-print.css';
import '../parts/chart.css';
import '../settings/settings-screen.css';
import '../settings/fit-and-order.css';
import { useEffect, useState } from 'preact/hooks';
import { useKeys } from '../base/use-keys';
import { useNow } from '../base/use-now';
import { useUndo } from '../base/use-undo';
import { type Import, useImport } from '../import/use-import';
import { Help } from '../parts/help';
import { Icon, type IconName } from '../parts/icon';
import { lazy } from '../parts/lazy';
import { Logo } from '../parts/logo';
import { UndoToast } from '../parts/undo-toast';
import type { PeopleTab } from '../person/people';
import { t } from '../words/t';
import { TodayFrame } from './today-frame';

const People = lazy(async () => (await import('../person/people')).People);
const PersonScreen = lazy(async () => (await import('../person/person-screen')).PersonScreen);
const PersonSheet = lazy(async () => (await import('../person/person-sheet')).PersonSheet, {
  waiting: null,
  takesKeys: true,
});
const Board = lazy(async () => (await import('../board/board')).Board);
const Posts = lazy(async () => (await import('../posts/posts')).Posts);
const ReportsScreen = lazy(async () => (await import('../reports/reports-screen')).ReportsScreen);
const ImportScreen = lazy(async () => (await import('../import/import-screen')).ImportScreen);
const ExportScreen = lazy(async () => (await import('../export/export-screen')).ExportScreen);
const SettingsScreen = lazy(async () => (await import('../settings/settings-screen')).SettingsScreen);

/** Settings show these too, and know nothing of how backups are made. */
const backup = {
  line: lazy(async () => (await import('../backup/backup-section')).BackupLine, { waiting: null }),
  section: lazy(async () => (await import('../backup/backup-section')).BackupSection),
};

const screens = [
  { id: 'today', icon: 'today' },
  { id: 'people', icon: 'people' },
  { id: 'board', icon: 'board' },
  { id: 'posts', icon: 'post' },
  { id: 'reports', icon: 'reports' },
  { id: 'import', icon: 'import' },
  { id: 'export', icon: 'export' },
  { id: 'settings', icon: 'settings' },
] as const satisfies { id: string; icon: IconName }[];
type ScreenId = (typeof screens)[number]['id'];

/** The rail and the screen the address names: `#posts`, `#people/<person id>`, `#person/<person id>`, `#people/questions`, `#people/channels`, `#reports`, `#export`. */
export function FullPage() {
  const [first = '', ...rest] = useHash().split('/');
  const person = rest.join('/');
  const screen = screens.find(({ id }) => id === first)?.id ?? 'today';
  const job = useImport();
  if (first === 'person' && person !== '') {
    return (
      <div class="page">
        <Rail screen="people" />
        <PersonScreen id={person} />
      </div>
    );
  }
  return (
    <div class="page">
      <Rail screen={screen} />
      {screen === 'today' ? <TodayFrame frame="page" /> : <Other screen={screen} person={person} job={job} />}
    </div>
  );
}

function Rail({ screen }: { screen: ScreenId }) {
  return (
    <nav class="rail" aria-label={t('screens')}>
      <p class="rail-name">
        <Logo size={24} />
        <span class="wordmark">{t('extensionName')}</span>
      </p>
      {screens.map(({ id, icon }) => (
        <a key={id} href={`#${id}`} class="rail-link" aria-current={id === screen ? 'page' : undefined}>
          <Icon name={icon} size={20} />
          <span>{t(id)}</span>
        </a>
      ))}
    </nav>
  );
}

type OtherProps = { screen: Exclude<ScreenId, 'today'>; person: string; job: Import };

function Other({ screen, person, job }: OtherProps) {
  const now = useNow();
  const { note, restored, clearNote, say, tell, undo } = useUndo();
  const [help, setHelp] = useState(false);
  const tab = screen === 'people' ? tabOf(person) : 'everyone';
  useKeys({
    '/': () => {
      location.hash = 'people';
    },
    '?': () => setHelp(true),
    z: () => void undo(),
  });
  useKeys(person === '' ? {} : { z: () => void undo() }, true);
  const openPerson = (id: string) => {
    location.hash = `${screen}/${encodeURIComponent(id)}`;
  };
  const close = () => {
    location.hash = screen;
  };
  return (
    <div class="page-screen">
      <main class="page-scroll" data-scroll>
        <div class="page-content">
          <h1 class="screen-title">{t(screen)}</h1>
          {screen === 'people' && <People now={now} tab={tab} onPerson={openPerson} say={say} />}
          {screen === 'board' && <Board now={now} say={say} restored={restored} />}
          {screen === 'posts' && <Posts now={now} onPerson={openPerson} say={say} />}
          {screen === 'reports' && <ReportsScreen now={now} />}
          {screen === 'import' && <ImportScreen job={job} say={tell} />}
          {screen === 'export' && <ExportScreen now={now} />}
          {screen === 'settings' && <SettingsScreen page={person} now={now} say={say} backup={backup} />}
        </div>
      </main>
      {person && tab === 'everyone' && (screen === 'people' || screen === 'board' || screen === 'posts') && (
        <PersonSheet id={person} now={now} onClose={close} say={say} />
      )}
      {help && (
        <Help
          onClose={() => setHelp(false)}
          besides={screen === 'board' || screen === 'reports' ? screen : undefined}
        />
      )}
      <UndoToast note={note} onGone={clearNote} onUndo={() => void undo()} />
    </div>
  );
}

function tabOf(second: string): PeopleTab {
  return second === 'channels' || second === 'questions' ? second : 'everyone';
}

/** The address after `#`, without it: `people/abc`. It says where in the app you are. */
function useHash(): string {
  const [hash, setHash] = useState(readHash);
  useEffect(() => {
    const listen = () => setHash(readHash());
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
  }, []);
  return hash;
}

function readHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
