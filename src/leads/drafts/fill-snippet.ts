import { cutText } from '../text/cut-text';
import { stripBidi } from '../text/strip-bidi';

/** What a seller's own snippet may leave open. */
export const placeholders = ['first name', 'comment', 'topic', 'company', 'my name'] as const;
export type Placeholder = (typeof placeholders)[number];
/** An empty first name means that there is none to write; every other empty, null or absent value is a gap. */
export type SnippetValues = Partial<Record<Placeholder, string | null>>;
export type Filled = { text: string; missing: Placeholder[]; unknown: string[] };

/** UTF-16 units: as much of somebody's comment as one would quote to them. */
const longestQuote = 120;
/** In one or two braces, on one line. Square brackets are left alone: people write them, and gaps are shown in them. */
const inBraces = /\{\{([^{}\n]{1,60})\}\}|\{([^{}\n]{1,60})\}/gu;
const isName = /^[\p{L}\p{M}][\p{L}\p{M}\p{N} _-]*$/u;
const gap = new RegExp(String.raw`\[(?:${placeholders.join('|')})\?\]`, 'giu');

/**
 * The snippet with everything known filled in: `{first name}`, also `{First Name}`, `{firstName}`, `{first_name}`
 * and `{{first name}}`. What is missing stays visible as `[first name?]`; a name nobody knows stays as it was written.
 * Values are put in once and as they are, so a comment with braces in it changes nothing. An empty first name takes
 * the blank before it along: `Hi {first name},` becomes `Hi,`.
 */
export function fillSnippet(template: string, values: SnippetValues): Filled {
  const missing = new Set<Placeholder>();
  const unknown = new Set<string>();
  const tidy = values['first name']?.trim() === '' ? dropFirstName(template) : template;
  const text = tidy.replace(inBraces, (written: string, double?: string, single?: string) => {
    const name = (double ?? single ?? '').trim();
    const placeholder = findPlaceholder(name);
    if (placeholder === null) {
      if (isName.test(name)) unknown.add(name);
      return written;
    }
    const value = readValue(placeholder, values);
    if (value === '') missing.add(placeholder);
    return value === '' ? `[${placeholder}?]` : value;
  });
  return { text, missing: [...missing], unknown: [...unknown] };
}

/** What a draft still leaves open, as written in it: `[company?]`, and names in braces. Each once, in order. */
export function findGaps(text: string): string[] {
  const gaps = [...text.matchAll(gap)];
  const braces = [...text.matchAll(inBraces)].filter(([, double, single]) =>
    isName.test((double ?? single ?? '').trim()),
  );
  const inOrder = [...gaps, ...braces].toSorted((left, right) => left.index - right.index);
  return [...new Set(inOrder.map(([written]) => written))];
}

/** `firstName`, `first_name` and `FIRST  NAME` are `first name`. */
function findPlaceholder(name: string): Placeholder | null {
  const words = name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/[\s_-]+/gu, ' ')
    .toLowerCase();
  return placeholders.find((placeholder) => placeholder === words) ?? null;
}

/** One line without hidden marks, since all of these come from a page. */
function readValue(placeholder: Placeholder, values: SnippetValues): string {
  const value = stripBidi(values[placeholder] ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return placeholder === 'comment' ? cutText(value, longestQuote) : value;
}

const firstName = String.raw`(?:\{\{\s*first[\s_-]*name\s*\}\}|\{\s*first[\s_-]*name\s*\})`;
/** What hangs on a name and goes with it: `'s`, and the polite endings of Japanese, Korean and Chinese. */
const ending = String.raw`(?:['’]s(?!\p{L})|[ \t]*(?:さん|さま|様|씨|님|先生|女士))?`;
const comma = ',،、，';

/** `{first name}, thanks` → `Thanks`: at the start of a line, with what parted it from the rest. */
const atStart = new RegExp(
  String.raw`^([ \t]*)${firstName}${ending}[ \t]*[${comma}:!！–—-]*\s*(\p{Ll}?)`,
  'gimu',
);
/** `Thanks, {first name}!` → `Thanks!`, `Hi {first name} ,` → `Hi,`. */
const beforeMark = new RegExp(
  String.raw`[${comma}]?[ \t]*${firstName}${ending}(?:[ \t]*(?=[${comma}.。])|(?=[ \t]*(?:[!?…:;！？]|$)))`,
  'gimu',
);
/** `Hi {first name} and welcome` → `Hi and welcome`. */
const inside = new RegExp(String.raw`[ \t]*${firstName}${ending}`, 'giu');

/** A snippet for somebody whose first name is not known: without the placeholder and what hangs on it. */
function dropFirstName(template: string): string {
  return template
    .replace(atStart, (_all, indent: string, letter: string) => indent + letter.toUpperCase())
    .replace(beforeMark, '')
    .replace(inside, '');
}
