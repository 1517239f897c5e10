import { stripBidi } from '../../leads/text/strip-bidi';

/** What some system does not allow in a file's name, or reads as a folder. */
const forbidden = /[\p{Cc}\p{Surrogate}<>:"/\\|?*]/gu;
/** Some systems count bytes, some characters: far below either limit. */
const longestInBytes = 120;

/** `Ada Moreno 2026-11-24.ics`: whom the call is with and its day, on the user's own clock. Good on every system. */
export function icsFileName(name: string, start: number): string {
  const date = new Date(start);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return [cut(tidy(name)), day].filter(Boolean).join(' ').concat('.ics');
}

/** A dot in front would hide the file. */
function tidy(name: string): string {
  return stripBidi(name)
    .normalize('NFC')
    .replace(forbidden, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.~-]+|[\s.]+$/gu, '');
}

/** Whole characters as people see them, as many as fit. */
function cut(name: string): string {
  const encoder = new TextEncoder();
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)) {
    if (encoder.encode(kept + segment).length > longestInBytes) break;
    kept += segment;
  }
  return kept.trim();
}
