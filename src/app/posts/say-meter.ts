import type { Meter } from '../../leads/posts/read-meter';
import { list, plural, t } from '../words/t';

/** "163 of 165", or what stands in its place when a side is not known. */
export function sayMeter({ seen, stated, state }: Meter): string {
  if (state === 'none') return t('meterNone');
  if (state === 'unknown') return t('meterUnknown');
  return stated === null ? t('meterSeen', seen) : t('meterOf', seen, stated);
}

/** What the seller does next for this meter; nothing when there is nothing to do. */
export function meterAdvice({ state, stated, toGo, kind }: Meter): string | null {
  switch (state) {
    case 'partial':
      return stated === null ? t('meterPartialUnknown') : plural('meterToGo', toGo);
    case 'unreadable':
      return stated === null ? t('meterUnreadableUnknown') : t('meterUnreadable', stated);
    case 'not-looked':
      return t(`meterNotLooked_${kind}`);
    default:
      return null;
  }
}

/** "57 stated: 53 people, 2 organisations, 2 hidden"; only when there is more than people to explain. */
export function meterExplanation({ stated, people, organisations, hidden }: Meter): string | null {
  if (organisations + hidden === 0) return null;
  const parts = [plural('countPeople', people)];
  if (organisations) parts.push(plural('countOrganisations', organisations));
  if (hidden) parts.push(t('countHidden', hidden));
  return stated === null ? list(parts) : t('meterExplained', stated, list(parts));
}
