import { Icon } from '../parts/icon';
import { isolate, t } from '../words/t';

type Props = { name: string; marked: boolean; reachable: boolean; onMark: () => void };

/** Marks a person for what is done to several at once. A button, so that the keys of the list go on working on it. */
export function CardMark({ name, marked, reachable, onMark }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input would keep the list's keys to itself
    <button
      type="button"
      class="card-mark"
      role="checkbox"
      aria-checked={marked}
      aria-label={t('markPerson', isolate(name))}
      data-testid="card-mark"
      tabIndex={reachable ? 0 : -1}
      onClick={onMark}
    >
      <span class="card-mark-box">{marked && <Icon name="check" />}</span>
    </button>
  );
}
