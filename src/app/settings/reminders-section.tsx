import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Settings } from '../../settings';
import { changeSettings } from '../base/change-settings';
import type { Say } from '../base/use-undo';
import { Choice } from '../parts/choice';
import { NumberField } from '../parts/number-field';
import { TimeField } from '../parts/time-field';
import { t } from '../words/t';
import { CalendarField } from './calendar-field';

type Props = { settings: Settings; say: Say };
type Reminders = Settings['reminders'];
type Change = Partial<Omit<Reminders, 'quiet'>> & { quiet?: Partial<Reminders['quiet']> };

const silentRange = { min: 7, max: 365, step: 1 };
const permission = { permissions: ['notifications' as const] };

/** What reminds the user and when it does not, and where people can pick a time. */
export function RemindersSection({ settings, say }: Props) {
  const { reminders, calendarLink } = settings;
  const save = async (part: Change) => {
    await store(part);
    say(t('daySaid'), () => store(reminders));
  };
  return (
    <>
      <section class="settings-section" aria-labelledby="settings-reminders" data-testid="settings-reminders">
        <h2 id="settings-reminders">{t('remindersTitle')}</h2>
        <p class="settings-note">{t('remindersText')}</p>
        <NotifyChoice on={reminders.notify} onChange={(notify) => void save({ notify })} />
        <QuietFields quiet={reminders.quiet} onChange={(quiet) => void save({ quiet })} />
        <NumberField
          label={t('silentDays')}
          hint={t('silentDaysHint')}
          value={reminders.silentDays}
          range={silentRange}
          empty={t('silentOff')}
          refused={t('silentRefused', silentRange.min, silentRange.max)}
          onChange={(silentDays) => void save({ silentDays })}
          testId="silent-days"
        />
      </section>
      <CalendarField
        link={calendarLink}
        onChange={async (link) => {
          await changeSettings(() => ({ calendarLink: link }));
          say(t('daySaid'), () => changeSettings(() => ({ calendarLink })));
        }}
      />
    </>
  );
}

type ChoiceProps = { on: boolean; onChange: (on: boolean) => void };

/** On only with the browser's own permission, which is asked for at the press; without it nothing else changes. */
function NotifyChoice({ on, onChange }: ChoiceProps) {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => void browser.permissions.contains(permission).then(setAllowed), []);
  const choose = async (value: 'on' | 'off') => {
    // First of all: browsers ask only within the press itself.
    const isGranted = value === 'on' && (await request());
    if (value === 'on') setAllowed(isGranted);
    setRefused(value === 'on' && !isGranted);
    if (isGranted !== on) onChange(isGranted);
  };
  const isLost = on && isAllowed === false && !isRefused;
  return (
    <>
      <Choice
        label={t('notify')}
        hint={t('notifyHint')}
        value={on && isAllowed !== false ? 'on' : 'off'}
        options={[
          { id: 'off', label: t('suggestOff') },
          { id: 'on', label: t('suggestOn') },
        ]}
        onChange={(value) => void choose(value)}
        testId="notify"
      />
      <p class="notify-said" role="status" data-testid="notify-refused">
        {isRefused && t('notifyRefused')}
        {isLost && t('notifyLost')}
      </p>
    </>
  );
}

/** Refused, or the question was closed without an answer. */
async function request(): Promise<boolean> {
  try {
    return await browser.permissions.request(permission);
  } catch {
    return false;
  }
}

type QuietProps = {
  quiet: Reminders['quiet'];
  /** Only what changed: two quick changes both count. */
  onChange: (part: Partial<Reminders['quiet']>) => void;
};

function QuietFields({ quiet, onChange: change }: QuietProps) {
  return (
    <>
      <fieldset class="quiet-hours">
        <legend>{t('quietHours')}</legend>
        <TimeField
          label={t('quietFrom')}
          value={quiet.from}
          onChange={(from) => change({ from })}
          testId="quiet-from"
        />
        <TimeField
          label={t('quietTo')}
          value={quiet.to}
          onChange={(to) => change({ to })}
          testId="quiet-to"
        />
        <p class="settings-note">{t(quiet.from === quiet.to ? 'quietNever' : 'quietHint')}</p>
      </fieldset>
      <Choice
        label={t('quietWeekends')}
        value={quiet.weekends ? 'quiet' : 'open'}
        options={[
          { id: 'quiet', label: t('weekendsQuiet') },
          { id: 'open', label: t('weekendsOpen') },
        ]}
        onChange={(value) => change({ weekends: value === 'quiet' })}
        testId="quiet-weekends"
      />
    </>
  );
}

function store({ quiet, ...rest }: Change): Promise<void> {
  return changeSettings(({ reminders }) => ({
    reminders: { ...reminders, ...rest, quiet: { ...reminders.quiet, ...quiet } },
  }));
}
