import { useId, useState } from 'preact/hooks';
import type { Act, NotedTouch } from '../../leads/next/act';
import { theyReplied } from '../../leads/next/they-replied';
import { type Channel, channels, type Touch } from '../../leads/records/touch';
import { Choice } from '../parts/choice';
import { t } from '../words/t';
import { fromLocalInput, toLocalInput } from '../words/to-local-input';
import { underscored } from '../words/underscored';

type Props = {
  /** Newest first. */
  touches: readonly Touch[];
  now: number;
  onDone: (act: Act) => void;
  onCancel: () => void;
};

/** Clocks differ a little, and the field knows no seconds. */
const slack = 60_000;

/** A touch that no page tells of: which way, how, when, and what was said. */
export function TouchForm({ touches, now, onDone, onCancel }: Props) {
  const [direction, setDirection] = useState<NotedTouch['direction']>('out');
  const [channel, setChannel] = useState<Channel>(() => startChannel(touches));
  const [when, setWhen] = useState(() => toLocalInput(now));
  const [text, setText] = useState('');
  const [gave, setGave] = useState('');
  const [asked, setAsked] = useState('');
  const at = fromLocalInput(when);
  const isRefused = at === null || at > Date.now() + slack;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (at === null || isRefused) return;
    const said = { text: filled(text), gave: filled(gave), asked: filled(asked) };
    onDone({ is: 'noted', touch: { direction, channel, at, ...said } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      class="touch-form"
      data-testid="touch-form"
      aria-label={t('touchTitle')}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      noValidate
    >
      <Choice
        label={t('touchWho')}
        value={direction}
        options={[
          { id: 'out', label: t('touchMe') },
          { id: 'in', label: t('touchThey') },
        ]}
        onChange={setDirection}
      />
      <div class="touch-form-line">
        <ChannelField value={channel} onChange={setChannel} />
        <WhenLine value={when} now={now} refused={isRefused} onChange={setWhen} />
      </div>
      <TextLine label={t('touchText')} value={text} onChange={setText} long testId="touch-text" />
      <TextLine label={t('touchGave')} value={gave} onChange={setGave} testId="touch-gave" />
      <TextLine label={t('touchAsked')} value={asked} onChange={setAsked} testId="touch-asked" />
      <div class="row">
        <button type="submit" class="quiet bordered" data-testid="touch-save">
          {t('touchSave')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

/** Where the two are in touch already. */
function startChannel(touches: readonly Touch[]): Channel {
  const act = theyReplied({ touches: [...touches] });
  return act.is === 'replied' ? act.channel : 'message';
}

function filled(words: string): string | null {
  return words.trim() || null;
}

function ChannelField({ value, onChange }: { value: Channel; onChange: (channel: Channel) => void }) {
  const id = useId();
  return (
    <div class="touch-form-field">
      <label for={id}>{t('touchChannel')}</label>
      <select
        id={id}
        class="text-input"
        data-testid="touch-channel"
        value={value}
        onChange={(event) => {
          const chosen = channels.find((each) => each === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {channels.map((each) => (
          <option key={each} value={each}>
            {t(`channel_${underscored(each)}_name`)}
          </option>
        ))}
      </select>
    </div>
  );
}

type WhenProps = { value: string; now: number; refused: boolean; onChange: (value: string) => void };

function WhenLine({ value, now, refused, onChange }: WhenProps) {
  const id = useId();
  return (
    <div class="touch-form-field">
      <label for={id}>{t('touchWhen')}</label>
      <input
        id={id}
        type="datetime-local"
        class="text-input"
        data-testid="touch-when"
        max={toLocalInput(now)}
        aria-invalid={refused}
        aria-describedby={`${id}-reading`}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-reading`} class="touch-form-refused" aria-live="polite">
        {refused && t('touchWhenUnread')}
      </p>
    </div>
  );
}

type TextProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  long?: boolean;
  testId: string;
};

function TextLine({ label, value, onChange, long = false, testId }: TextProps) {
  const id = useId();
  const Field = long ? 'textarea' : 'input';
  return (
    <div class="touch-form-field">
      <label for={id}>{label}</label>
      <Field
        id={id}
        class="text-input"
        data-testid={testId}
        dir="auto"
        autocomplete="off"
        value={value}
        onInput={(event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
