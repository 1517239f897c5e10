import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { loadedWhen, loadWhen } from '../words/load-when';
import { morning } from '../words/morning';
import type { SpokenMoment } from '../words/read-moment';
import { sayFully } from '../words/say-when';
import { t } from '../words/t';

type Props = {
  label: string;
  now: number;
  onPick: (at: number) => void;
  onCancel: () => void;
  /** The hour matters, as for a call: without one it is ten, and the field says so. */
  withTime?: boolean;
  testId?: string;
};

const callHour = 10;
/** How long the typing rests before other languages are asked and a refusal is said, in ms. */
const pause = 250;

/** A line for a date in words, read while it is typed. Enter picks, Escape leaves. */
export function WhenField({ label, now, onPick, onCancel, withTime = false, testId }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const { moment, read } = useReading(words, now, withTime ? callHour : morning);
  // Before the next key: what is typed at once after the key that opened it belongs here.
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const meant = moment ?? (await read());
    if (meant) onPick(meant.at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    // Escape also closes the menu or sheet this may stand in.
    event.stopPropagation();
    onCancel();
  };
  return (
    <form class="when-field" data-testid={testId} onSubmit={submit} noValidate>
      <label for={id}>{label}</label>
      <div class="when-field-line">
        <input
          id={id}
          ref={input}
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('whenPlaceholder')}
          aria-describedby={`${id}-reading`}
          aria-invalid={moment === null}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="quiet bordered">
          {t('whenSet')}
        </button>
      </div>
      <p
        id={`${id}-reading`}
        class="when-field-reading"
        aria-live="polite"
        data-refused={moment === null || undefined}
      >
        {sayReading(moment, now, withTime)}
      </p>
    </form>
  );
}

/** What the words mean: a moment, null for nothing, undefined while that is not known. */
function useReading(words: string, now: number, hour: number) {
  const [reader, setReader] = useState(loadedWhen);
  useEffect(() => void loadWhen().then(setReader), []);
  const english = useMemo(() => reader?.readWhen(words, now, hour), [reader, words, now, hour]);
  const [settled, setSettled] = useState<{ words: string; moment: SpokenMoment | null } | null>(null);
  const isBlank = words.trim() === '';
  const read = async () => {
    if (isBlank) return null;
    const { readWhenAnywhere } = await loadWhen();
    const moment = await readWhenAnywhere(words, now, hour);
    setSettled({ words, moment });
    return moment;
  };
  useEffect(() => {
    if (isBlank || english || !reader) return;
    const timer = setTimeout(() => void read(), pause);
    return () => clearTimeout(timer);
  }, [words, english, reader]);
  const elsewhere = !isBlank && settled?.words === words ? settled.moment : undefined;
  return { moment: english ?? elsewhere, read };
}

function sayReading(moment: SpokenMoment | null | undefined, now: number, withTime: boolean): string {
  if (moment === undefined) return '';
  if (moment === null) return t('whenUnread');
  const words = sayFully(moment.at, now);
  return withTime && !moment.hourSaid ? t('whenNoHour', words) : words;
}
