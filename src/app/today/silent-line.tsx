import { useState } from 'preact/hooks';
import type { Settings } from '../../settings';
import { loadSilent, type Silent } from '../../storage/load/load-silent';
import { useLive } from '../base/use-live';
import type { Say } from '../base/use-undo';
import { useActs } from '../card/use-acts';
import { Icon } from '../parts/icon';
import { Initials } from '../parts/initials';
import { Menu } from '../parts/menu';
import { ago } from '../words/ago';
import { laterChoices } from '../words/later-choices';
import { stageName } from '../words/stage-name';
import { facts, isolate, plural, t } from '../words/t';

type Props = { settings: Settings; now: number; say: Say; onPerson: (id: string) => void };

const atOnce = 5;

/** "7 people you have not spoken to for 30 days", and who they are; nothing while there is nobody. */
export function SilentLine({ settings, now, say, onPerson }: Props) {
  const days = settings.reminders.silentDays;
  const silent = useLive(() => loadForgotten(days, now), [days, now]) ?? [];
  const [shown, setShown] = useState(0);
  if (days === null || silent.length === 0) return null;
  const isOpen = shown > 0;
  const left = silent.length - shown;
  return (
    <section class="silent" data-testid="silent" data-count={silent.length} data-days={days}>
      <button
        type="button"
        class="silent-line"
        aria-expanded={isOpen}
        onClick={() => setShown(isOpen ? 0 : atOnce)}
      >
        <Icon name="clock" /> {plural('silentPeople', silent.length, plural('timeSpanDays', days))}{' '}
        <Icon name={isOpen ? 'down' : 'more'} />
      </button>
      {isOpen && (
        <ul class="silent-list">
          {silent.slice(0, shown).map((one) => (
            <SilentRow key={one.personId} one={one} now={now} say={say} onPerson={onPerson} />
          ))}
        </ul>
      )}
      {isOpen && left > 0 && (
        <button type="button" class="quiet silent-more" onClick={() => setShown(shown + atOnce)}>
          {plural('silentMore', left)}
        </button>
      )}
    </section>
  );
}

/** Who has a day of their own ahead is not forgotten. */
async function loadForgotten(days: number | null, now: number): Promise<Silent[]> {
  return (await loadSilent(days, now)).filter(({ nextAt }) => (nextAt ?? 0) <= now);
}

type RowProps = Pick<Props, 'now' | 'say' | 'onPerson'> & { one: Silent };

function SilentRow({ one, now, say, onPerson }: RowProps) {
  const { personId, name, stage, lastAt } = one;
  const [open, setOpen] = useState(false);
  const doTo = useActs(say);
  const choices = laterChoices(now);
  const pick = (id: string) => {
    const until = choices.find((choice) => choice.id === id)?.at;
    if (until !== undefined) void doTo([{ id: personId, name }], { is: 'later', until });
  };
  const last = lastAt === null ? t('silentNever') : t('silentSince', ago(lastAt, now));
  return (
    <li class="silent-row" data-person={personId}>
      <Initials id={personId} name={name} />
      <span class="silent-who">
        <bdi class="silent-name">{name}</bdi>
        <span class="silent-facts">{facts(stageName(stage), last)}</span>
      </span>
      <button
        type="button"
        class="quiet"
        aria-label={t('silentWriteTo', isolate(name))}
        onClick={() => onPerson(personId)}
      >
        {t('write')}
      </button>
      <Menu
        label={t('silentLater', isolate(name))}
        open={open}
        onOpen={setOpen}
        onPick={pick}
        items={choices}
      >
        {t('later')}
      </Menu>
    </li>
  );
}
