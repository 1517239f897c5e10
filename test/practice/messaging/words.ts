import type { Language } from '../pages';

/** Words of conversations. Only English "Today", weekdays and clock are seen in material; the rest is expectation. */
export type MessagingWords = {
  today: string;
  /** From Sunday on. */
  weekdays: readonly string[];
  /** "Sep 12", with the year where it is not this one. */
  date: (day: number, month: number, year: number | null) => string;
  clock: (hours: number, minutes: number) => string;
  edited: string;
  voice: string;
  deleted: string;
  sponsored: string;
  write: string;
  pending: string;
  more: string;
};

const two = (n: number) => String(n).padStart(2, '0');
const clock24 = (hours: number, minutes: number) => `${two(hours)}:${two(minutes)}`;
const list = (words: string) => words.split(' ');

const months = {
  en: list('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  de: list('Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.'),
  it: list('gen feb mar apr mag giu lug ago set ott nov dic'),
};

export const messagingWords: Record<Language, MessagingWords> = {
  en: {
    today: 'Today',
    weekdays: list('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
    date: (day, month, year) => `${months.en[month]} ${day}${year === null ? '' : `, ${year}`}`,
    clock: (hours, minutes) => `${hours % 12 || 12}:${two(minutes)}\u202f${hours < 12 ? 'AM' : 'PM'}`,
    edited: '(Edited)',
    voice: 'Voice message',
    deleted: 'This message has been deleted.',
    sponsored: 'Sponsored',
    write: 'Write a message…',
    pending: 'Pending, click to withdraw the invitation',
    more: 'More',
  },
  de: {
    today: 'Heute',
    weekdays: list('Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'),
    date: (day, month, year) => `${day}. ${months.de[month]}${year === null ? '' : ` ${year}`}`,
    clock: clock24,
    edited: '(Bearbeitet)',
    voice: 'Sprachnachricht',
    deleted: 'Diese Nachricht wurde gelöscht.',
    sponsored: 'Anzeige',
    write: 'Nachricht verfassen …',
    pending: 'Ausstehend, klicken Sie, um die Einladung zurückzuziehen',
    more: 'Mehr',
  },
  it: {
    today: 'Oggi',
    weekdays: list('domenica lunedì martedì mercoledì giovedì venerdì sabato'),
    date: (day, month, year) => `${day} ${months.it[month]}${year === null ? '' : ` ${year}`}`,
    clock: clock24,
    edited: '(Modificato)',
    voice: 'Messaggio vocale',
    deleted: 'Questo messaggio è stato eliminato.',
    sponsored: 'Sponsorizzato',
    write: 'Scrivi un messaggio…',
    pending: 'In sospeso, fai clic per ritirare l’invito',
    more: 'Altro',
  },
  ja: {
    today: '今日',
    weekdays: list('日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日'),
    date: (day, month, year) => `${year === null ? '' : `${year}年`}${month + 1}月${day}日`,
    clock: (hours, minutes) => `${hours < 12 ? '午前' : '午後'}${hours % 12}:${two(minutes)}`,
    edited: '（編集済み）',
    voice: '音声メッセージ',
    deleted: 'このメッセージは削除されました。',
    sponsored: 'プロモーション',
    write: 'メッセージを入力…',
    pending: '承認待ち',
    more: 'その他',
  },
};

const day = 24 * 3_600_000;
const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);

/** What stands above a day's messages. */
export function dayHeading(words: MessagingWords, at: number, now: number): string {
  const ago = Math.round((midnight(now) - midnight(at)) / day);
  const date = new Date(at);
  if (ago === 0) return words.today;
  if (ago < 7) return words.weekdays[date.getDay()] ?? '';
  const isThisYear = date.getFullYear() === new Date(now).getFullYear();
  return words.date(date.getDate(), date.getMonth(), isThisYear ? null : date.getFullYear());
}

export function clockOf(words: MessagingWords, at: number): string {
  const date = new Date(at);
  return words.clock(date.getHours(), date.getMinutes());
}

export const isSameDay = (left: number, right: number) => midnight(left) === midnight(right);
