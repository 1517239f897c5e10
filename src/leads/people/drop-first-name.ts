const name = String.raw`(?:\{\{\s*first[\s_-]*name\s*\}\}|\{\s*first[\s_-]*name\s*\})`;
/** What hangs on a name and goes with it: `'s`, and the polite endings of Japanese, Korean and Chinese. */
const ending = String.raw`(?:['’]s(?!\p{L})|[ \t]*(?:さん|さま|様|씨|님|先生|女士))?`;
const comma = ',،、，';

/** `{first name}, thanks` → `Thanks`: at the start of a line, with what parted it from the rest. */
const atStart = new RegExp(String.raw`^([ \t]*)${name}${ending}[ \t]*[${comma}:!！–—-]*\s*(\p{Ll}?)`, 'gimu');
/** `Thanks, {first name}!` → `Thanks!`, `Hi {first name} ,` → `Hi,`. */
const beforeMark = new RegExp(
  String.raw`[${comma}]?[ \t]*${name}${ending}(?:[ \t]*(?=[${comma}.。])|(?=[ \t]*(?:[!?…:;！？]|$)))`,
  'gimu',
);
/** `Hi {first name} and welcome` → `Hi and welcome`. */
const inside = new RegExp(String.raw`[ \t]*${name}${ending}`, 'giu');

/** A snippet for somebody whose first name is not known: without the placeholder and what hangs on it. */
export function dropFirstName(template: string): string {
  return template
    .replace(atStart, (_all, indent: string, letter: string) => indent + letter.toUpperCase())
    .replace(beforeMark, '')
    .replace(inside, '');
}
