import { t } from '../words/t';

type Props = { open: boolean; on: boolean; onOpen: (open: boolean) => void };

/** Where room is short, the filters stand behind this; a dot says that one is at work. */
export function FilterOpen({ open, on, onOpen }: Props) {
  return (
    <button
      type="button"
      class="icon-button filter-open"
      data-testid="filter-open"
      data-on={on ? '' : undefined}
      aria-label={t('filterList')}
      aria-expanded={open}
      title={t('filterList')}
      onClick={() => onOpen(!open)}
    >
      <svg
        class="icon"
        width={20}
        height={20}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="1.75"
        stroke-linecap="round"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M4 7h16M7 12h10M10 17h4" />
      </svg>
    </button>
  );
}
