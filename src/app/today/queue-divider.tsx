import type { RowPlace } from '../parts/virtual-list';
import { t } from '../words/t';
import type { Divider } from './with-dividers';

const kinds = {
  'divider:due': { is: 'due', label: 'dividerDue' },
  'divider:new': { is: 'new', label: 'dividerNew' },
} as const;

/** The line above those who were promised something, or above those who are new. */
export function QueueDivider({ is, place }: { is: Divider; place: RowPlace }) {
  const { 'aria-posinset': _place, 'aria-setsize': _size, ...rest } = place;
  const kind = kinds[is];
  return (
    <li {...rest} role="presentation" class={`${place.class} queue-divider eyebrow`} data-is={kind.is}>
      {t(kind.label)}
    </li>
  );
}
