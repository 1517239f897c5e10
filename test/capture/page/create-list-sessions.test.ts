// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { createListSessions } from '../../../src/capture/page/create-list-sessions';
import type { Moment } from '../../../src/capture/page/read-list';
import { nothingStated, type SeenPost } from '../../../src/leads/records/post';
import { drawPage } from '../draw';

const own: SeenPost[] = [
  {
    aliases: ['activity:7366738224129470464'],
    text: null,
    publishedAt: null,
    stated: { ...nothingStated, reactions: 3 },
  },
];
const row = (vanity: string) =>
  `<li><a href="/in/${vanity}/"><p>${vanity}</p><p>• 2nd</p><p>CFO</p></a><img data-test-reactions-icon-type="LIKE"></li>`;
const page = (rows: string) =>
  drawPage(`
  <div data-urn="urn:li:activity:7366738224129470464"><button data-reaction-details>3</button></div>
  ${rows && `<dialog open><button role="tab">All 3</button><ul>${rows}</ul></dialog>`}`);
const moment = (roots: Document[], more: Partial<Moment> = {}): Moment => ({
  roots,
  page: { kind: 'feed', post: null, vanity: null },
  self: null,
  now: 100,
  settled: false,
  ...more,
});
const counter = () => document.querySelector('button[data-reaction-details]') ?? document.body;
const names = ({ captures }: ReturnType<ReturnType<typeof createListSessions>['readLists']>) =>
  captures.flatMap(({ engagements }) => engagements.map(({ person }) => person.name));

it('reads the list that opens after its counter was pressed, and remembers whose it is', () => {
  const lists = createListSessions();
  const roots = page('');
  lists.press(counter(), roots, 0);
  expect(lists.readLists(moment(roots), own)).toEqual({ captures: [], problems: [], open: null });
  document.body.insertAdjacentHTML('beforeend', `<dialog open><ul>${row('ana')}${row('ben')}</ul></dialog>`);
  const first = lists.readLists(moment(roots), own);
  expect(first.open).toBe('reaction');
  expect(names(first)).toEqual(['ana', 'ben']);
  expect(lists.postInHand(own)).toEqual({ ...own[0], stated: { ...nothingStated, reactions: 3 } });
  document.querySelector('dialog ul')?.insertAdjacentHTML('beforeend', row('cleo'));
  // Long after the press, and although its owner could not be told now.
  expect(names(lists.readKnownLists(moment(roots, { now: 1e6 }), []))).toEqual(['ana', 'ben', 'cleo']);
});

it('takes no dialog for the pressed counter’s that was open before', () => {
  const lists = createListSessions();
  const roots = drawPage(
    '<div data-urn="urn:li:activity:7366738224129470464"><button data-reaction-details>3</button></div><dialog open><p>3 things</p><button>3</button></dialog>',
  );
  lists.press(counter(), roots, 0);
  expect(lists.readLists(moment(roots, { settled: true }), own)).toEqual({
    captures: [],
    problems: [],
    open: null,
  });
});

it('forgets a list that is gone from the page', () => {
  const lists = createListSessions();
  const roots = page(row('ana') + row('ben') + row('cleo'));
  expect(names(lists.readLists(moment(roots), own))).toEqual(['ana', 'ben', 'cleo']);
  document.querySelector('dialog')?.remove();
  expect(lists.readKnownLists(moment(roots), own)).toEqual({ captures: [], problems: [], open: null });
});
