import { keptAttributes, knownWords, openAttributes } from '../selectors/kept-attributes';

const droppedElements = new Set(['script', 'style', 'path', 'code', 'image', 'use', 'template']);
const maxLength = 6000;

/**
 * The structure of a part that could not be read, as HTML that can become a fixture: tags, roles, classes and the
 * shape of ids, links and labels. No name, text or id survives: letters become `x`, digits `0`.
 */
export function redactStructure(element: Element): string {
  return redact(element, redactText);
}

/** The same without a trace of the words: of a conversation not even how long they are. Labels quote it, so they go too. */
export function redactShape(element: Element): string {
  return redact(element, (text) => (text.trim() === '' ? '' : 'x')).replace(
    / aria-label="[^"]*"/g,
    ' aria-label="x"',
  );
}

function redact(element: Element, redactWords: (text: string) => string): string {
  const parts: string[] = [];
  write(element, parts, 0, redactWords);
  const html = parts.join('');
  return html.length > maxLength ? `${html.slice(0, maxLength)}<!-- cut -->` : html;
}

function write(
  element: Element,
  parts: string[],
  depth: number,
  redactWords: (text: string) => string,
): void {
  if (droppedElements.has(element.localName) || depth > 24 || parts.length > 1500) return;
  parts.push(`<${element.localName}${redactAttributes(element)}>`);
  for (const child of element.childNodes) {
    if (child.nodeType === Node.ELEMENT_NODE) write(child as Element, parts, depth + 1, redactWords);
    else if (child.nodeType === Node.TEXT_NODE) parts.push(redactWords(child.nodeValue ?? ''));
  }
  parts.push(`</${element.localName}>`);
}

function redactAttributes(element: Element): string {
  return [...element.attributes]
    .filter((attribute) => keptAttributes.test(attribute.name))
    .map(({ name, value }) => ` ${name}="${redactValue(element, name, value)}"`)
    .join('');
}

function redactValue(element: Element, name: string, value: string): string {
  if (name === 'href') return redactHref(value);
  if (name === 'aria-label') return redactText(value);
  if (name === 'class')
    return value
      .replace(/\s+/g, ' ')
      .replace(/[^\w\- ]/g, '')
      .trim();
  if (name === 'id' && element.localName === 'svg') return value.replace(/[^\w-]/g, '');
  if (openAttributes.test(name)) return value.replace(/[^\w-]/g, '');
  return redactId(value);
}

/** Keeps LinkedIn's own words of an id and hides everything that could identify somebody. */
function redactId(value: string): string {
  const hidden = value.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) =>
    knownWords.test(word) ? word : word.replace(/\p{N}/gu, '0').replace(/[\p{L}\p{M}]/gu, 'x'),
  );
  return hidden.replace(/["'<>&`]/g, '_');
}

/** `/in/ana-petrov?x=1` → `/in/…`; other links keep their first segment only. */
function redactHref(value: string): string {
  const path = value.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  const [, first = '', second = ''] = path.split('/');
  const kept = /^(in|company|school|showcase|feed|posts|analytics)$/.test(first) ? first : first ? 'x' : '';
  const next = /^(update|post-summary)$/.test(second) ? `/${second}` : '';
  return `/${kept}${next}/…`;
}

function redactText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{N}/gu, '0')
    .replace(/[\p{L}\p{M}]/gu, 'x')
    .replace(/[^\sx0•·()/,.:|+-]/gu, '_')
    .slice(0, 120);
}
