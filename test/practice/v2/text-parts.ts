import type { View } from '../pages';
import type { PracticePerson } from '../scenario';
import { type Html, html } from './html';
import { classes } from './opaque';
import { personLink } from './person-parts';
import { wordsOf } from './view-parts';

/** The expandable box: the whole text is there, and a button whose word is not part of it. */
export function textBox(
  view: View,
  text: string,
  before: Html | null = null,
  after: Html | null = null,
): Html {
  const lines = text.split('\n').map((line, index) => html`${index > 0 && html`<br>`}${line}`);
  const long = text.length > 120 || text.includes('\n');
  return html`<span class="${classes('text')}" data-testid="expandable-text-box">${before}${lines}${after}${long && moreButton(view)}</span>`;
}

function moreButton(view: View): Html {
  const word = wordsOf(view).more.replace('…', '');
  return html`<button type="button" aria-hidden="true" data-testid="expandable-text-button" class="${classes('more')}">
    <span><span><span>…</span><span>${word}</span></span></span></button>`;
}

export function mentionLink(person: PracticePerson, anchor: string): Html {
  const name = html`<strong><span data-sdui-anchor-id="${anchor}"><strong>${person.name}</strong></span>
    </strong>`;
  return html`<span>${personLink(person, name)}</span>`;
}
