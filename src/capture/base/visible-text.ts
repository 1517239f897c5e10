import { hiddenTwins, textControls } from '../selectors/expandable-text';

/** LinkedIn's own limits are far lower; a page may say anything. */
const longest = 60_000;
/** V2 parts a mention from the words after it by a span of its own, which a scrubbed or trimmed page leaves empty. */
const emptySpan = '\ue000';
const spaced = /(?<=[\p{L}\p{N}])\ue000+(?=[\p{L}\p{N}])/gu;

/**
 * The text a reader of the page sees: without the visually hidden twins of V1 and V2, without controls such as
 * "…more", line breaks as `\n`, blanks folded. Empty when the element shows nothing.
 */
export function visibleText(element: Element | null | undefined): string {
  if (!element) return '';
  const parts: string[] = [];
  collect(element, parts);
  return fold(parts.join('').replace(spaced, ' ').replaceAll(emptySpan, '')).slice(0, longest);
}

/** Folds blanks within lines and drops invisible characters; keeps line breaks. */
export function fold(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function collect(node: Node, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      parts.push((child.nodeValue ?? '').replace(/\s*\n\s*/g, ' '));
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      collectElement(child as Element, parts);
    }
  }
}

function collectElement(element: Element, parts: string[]): void {
  if (element.localName === 'br') parts.push('\n');
  else if (element.localName === 'span' && !element.hasChildNodes()) parts.push(emptySpan);
  else if (!isSkipped(element)) {
    const block = isBlock(element);
    if (block && parts.length > 0) parts.push(' ');
    collect(element, parts);
    if (block) parts.push(' ');
  }
}

function isSkipped(element: Element): boolean {
  const name = element.localName;
  if (name === 'script' || name === 'style' || name === 'svg' || name === 'code') return true;
  return element.matches(hiddenTwins) || element.matches(textControls) || isHiddenTwin(element);
}

function isBlock(element: Element): boolean {
  return /^(p|div|li|ul|ol|h[1-6]|section|article|figure)$/.test(element.localName);
}

/**
 * V2 hides twins by a hashed class, so they are known by their place: the sibling before an `aria-hidden` element,
 * saying at least the same words ("Ben Ochieng Verified Profile 3rd+" before "Ben Ochieng").
 */
function isHiddenTwin(element: Element): boolean {
  const next = element.nextElementSibling;
  if (next?.getAttribute('aria-hidden') !== 'true' || element.getAttribute('aria-hidden') === 'true')
    return false;
  const shown = fold(next.textContent ?? '').split(/\s*[•·]/)[0] ?? '';
  return shown !== '' && fold(element.textContent ?? '').startsWith(shown);
}

/** The texts of an element's innermost blocks, in order: one entry per line a person would see. */
export function visibleLines(element: Element): string[] {
  const lines: string[] = [];
  gatherLines(element, lines);
  return lines.filter((line) => line !== '');
}

function gatherLines(element: Element, lines: string[]): void {
  const blocks = [...element.children].filter((child) => !isSkipped(child) && holdsBlock(child));
  if (blocks.length === 0) {
    const spans = [...element.children].filter((child) => visibleText(child) !== '');
    if (spans.length > 1 && touch(spans)) for (const span of spans) gatherLines(span, lines);
    else lines.push(visibleText(element));
    return;
  }
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) lines.push(fold(child.nodeValue ?? ''));
    else if (child.nodeType === Node.ELEMENT_NODE && !isSkipped(child as Element))
      gatherLines(child as Element, lines);
  }
}

function holdsBlock(element: Element): boolean {
  return isBlock(element) || element.querySelector('p, div, li, h1, h2, h3, h4, h5, h6') !== null;
}

/** True when inline neighbours would run together: then a style puts them on lines of their own. */
function touch(spans: Element[]): boolean {
  const parent = spans[0]?.parentElement;
  const loose = [...(parent?.childNodes ?? [])].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
  );
  const texts = spans.map((span) => (span.textContent ?? '').replace(/[\u200b\ufeff]/g, ''));
  return (
    !loose &&
    texts.some((text, index) => index > 0 && !/\s$/.test(texts[index - 1] ?? '') && !/^[\s,.;:)]/.test(text))
  );
}
