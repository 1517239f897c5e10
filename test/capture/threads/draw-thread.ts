import type { Self } from '../../../src/leads/records/person';
import {
  defaultOptions,
  type Language,
  type Pages,
  type PracticeOptions,
  type View,
} from '../../practice/pages';
import { small } from '../../practice/scenarios/small';
import { type SmallThread, smallThreadIds } from '../../practice/scenarios/small/conversations';
import { overlayMarkup } from '../../practice/v1/messaging';
import { v1 } from '../../practice/v1/pages';
import { v2 } from '../../practice/v2/pages';

/** A Friday at noon, by the machine's own clock. */
export const noon = new Date(2026, 10, 20, 12).getTime();
export const scenario = small(noon);

/** One of the small scenario's people, by index. */
export function personAt(index: number) {
  const person = scenario.people[index + 1];
  if (!person) throw new Error(`nobody at ${index}`);
  return person;
}

const me = scenario.people[0];
export const self: Self = {
  keys: [`in:${me?.vanity}`, `urn:${me?.memberId}`],
  name: null,
  source: 'page',
  pages: [],
};

export type Form = 'V1 page' | 'V1 overlay' | 'V2 page';

/** Draws a conversation into the document and gives its roots. */
export function drawThread(form: Form, which: SmallThread, language: Language = 'en'): ParentNode[] {
  const id = smallThreadIds[which];
  const thread = scenario.threads?.find((each) => each.id === id);
  if (!thread) throw new Error(`no thread ${which}`);
  const options: PracticeOptions = { ...defaultOptions, language, decoys: false, overlay: id };
  const view: View = { scenario, options, path: `/messaging/thread/${id}/`, query: new URLSearchParams() };
  if (form === 'V1 overlay') return drawInShadow(overlayMarkup(view), language);
  const pages: Pages = form === 'V2 page' ? v2 : v1;
  drawDocument(pages.thread({ ...view, options: { ...options, overlay: '' } }, thread));
  return [document];
}

export function drawProfile(
  generation: 'V1' | 'V2',
  person: { vanity: string },
  language: Language = 'en',
): Document[] {
  const options: PracticeOptions = { ...defaultOptions, language, decoys: false };
  const view: View = { scenario, options, path: `/in/${person.vanity}/`, query: new URLSearchParams() };
  drawDocument((generation === 'V2' ? v2 : v1).profile(view, person.vanity));
  return [document];
}

function drawDocument(html: string): void {
  const drawn = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = drawn.documentElement.lang;
  document.body.replaceChildren(...[...drawn.body.childNodes].map((node) => document.adoptNode(node)));
}

function drawInShadow(markup: string, language: Language): ParentNode[] {
  document.documentElement.lang = language;
  document.body.innerHTML = '<div id="interop-outlet"></div>';
  const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('nothing to draw in');
  root.innerHTML = markup;
  return [document, root];
}
