import { useId, useState } from 'preact/hooks';
import { t } from '../words/t';

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

/** No real one is longer. */
const longest = 500;

/** The link as it is stored; '' for an empty field, null for what is no public https address. */
export function parseCalendarLink(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  if (text.length > longest || /\s/.test(text) || !URL.canParse(text)) return null;
  const { protocol, hostname, username, password, href } = new URL(text);
  const isPublic = /^[^.]+(\.[^.]+)+$/.test(hostname) && username === '' && password === '';
  return protocol === 'https:' && isPublic ? href : null;
}
