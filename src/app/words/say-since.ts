import { sayDate, sayWeekday } from './say-when';
import { language, t } from './t';

/** A moment gone by as one says it: "today 9:05", "yesterday 16:30", "Tuesday 14:00", "Tuesday 10 November". */
export function saySince(at: number, now: number): string {
  const nights = Math.round((midnight(now) - midnight(at)) / 86_400_000);
  if (nights <= 0) return t('sinceClock', t('whenToday'), clock(at));
  if (nights === 1) return t('sinceClock', t('sinceYesterday'), clock(at));
  return nights < 7 ? t('sinceClock', sayWeekday(at), clock(at)) : sayDate(at, now);
}

/** As if every day had 24 hours. */
function midnight(at: number): number {
  const day = new Date(at);
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
}

function clock(at: number): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(language(), options).format(at).replace(/^0(?=\d)/, '');
}
