import { type DraftChannel, draftChannels } from '../../leads/records/draft';
import { t } from '../words/t';
import { underscored } from '../words/underscored';

type Props = {
  id?: string;
  /** Its name, where no label stands beside it. */
  label?: string;
  value: DraftChannel | null;
  /** Offers "for any" too, which is null. */
  withAny?: boolean;
  onChange: (channel: DraftChannel | null) => void;
  testId?: string;
};

/** Which way a text goes out. */
export function ChannelSelect({ id, label, value, withAny, onChange, testId }: Props) {
  return (
    <select
      id={id}
      class="channel-select"
      aria-label={label}
      data-testid={testId}
      value={value ?? ''}
      onChange={(event) => onChange(findChannel(event.currentTarget.value))}
    >
      {withAny && <option value="">{t('draftChannel_any_name')}</option>}
      {draftChannels.map((channel) => (
        <option key={channel} value={channel}>
          {t(`draftChannel_${underscored(channel)}_name`)}
        </option>
      ))}
    </select>
  );
}

function findChannel(value: string): DraftChannel | null {
  return draftChannels.find((channel) => channel === value) ?? null;
}
