import { useId, useState } from 'preact/hooks';
import { t } from '../words/t';
import { parseCalendarLink } from './parse-calendar-link';

type Props = { link: string; onChange: (link: string) => void };

/** Where people pick a time; it goes into what is proposed for asking for a call. An empty field takes it out. */
export function CalendarField({ link, onChange }: Props) {
  const [refused, setRefused] = useState(false);
  const id = useId();
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const parsed = parseCalendarLink(String(new FormData(form).get('calendar') ?? ''));
    setRefused(parsed === null);
    if (parsed !== null && parsed !== link) onChange(parsed);
  };
  return (
    <section class="settings-section" aria-labelledby="settings-calendar">
      <h2 id="settings-calendar">{t('calendarTitle')}</h2>
      <p class="settings-note">{t('calendarText')}</p>
      <form class="link-form" onSubmit={save} noValidate data-testid="calendar-form">
        <label for={id}>{t('calendarLabel')}</label>
        <div class="row">
          <input
            key={link}
            id={id}
            name="calendar"
            type="url"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            defaultValue={link}
            data-testid="calendar-link"
            aria-invalid={refused}
            aria-describedby={refused ? `${id}-refused` : undefined}
            onInput={() => setRefused(false)}
          />
          <button type="submit" class="quiet bordered" data-testid="calendar-save">
            {t('linkSave')}
          </button>
        </div>
        {refused && (
          <p id={`${id}-refused`} class="refused" role="alert">
            {t('calendarRefused')}
          </p>
        )}
      </form>
    </section>
  );
}
