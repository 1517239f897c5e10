import { t } from '../words/t';
import { Icon, type IconName } from './icon';

type Props = { icon: IconName; label: string; onClick: () => void; testId?: string; hotkey?: string };

/** A quiet button that is only an icon; its name is its tooltip too. */
export function IconButton({ icon, label, onClick, testId, hotkey }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-keyshortcuts={hotkey}
      title={hotkey ? t('labelKey', label, hotkey) : label}
      data-testid={testId}
      onClick={onClick}
    >
      <Icon name={icon} size={20} />
    </button>
  );
}
