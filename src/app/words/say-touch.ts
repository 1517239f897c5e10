import type { Ordered, Touch } from '../../leads/records/touch';
import { countUnanswered } from '../../leads/talk/count-unanswered';
import { ago, day } from './ago';
import { language, t } from './t';
import { underscored } from './underscored';

type Said = Pick<Touch, 'direction' | 'channel' | 'at'>;

/** "You sent an invitation 4 days ago", "They wrote yesterday". */
export function sayTouch({ direction, channel, at }: Said, now: number): string {
  return t(`touch_${underscored(channel)}_${direction}`, agoOrYesterday(at, now));
}

/** What happened last, and whether it hangs in the air: "You wrote 4 days ago, no answer yet". Null before anything. */
export function sayLastTouch(history: Ordered, now: number): string | null {
  const last = history.at(-1);
  if (!last) return null;
  const unanswered = countUnanswered(history);
  const words = sayTouch(last, now);
  if (unanswered === 0 || last.live) return words;
  return unanswered === 1 ? t('touchUnanswered', words) : t('touchUnansweredTimes', words, unanswered);
}

function agoOrYesterday(at: number, now: number): string {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const isYesterday = at < midnight && at >= midnight - day;
  if (!isYesterday) return ago(at, now);
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(-1, 'day');
}
