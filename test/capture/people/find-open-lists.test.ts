// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findDialogs, findOpenLists } from '../../../src/capture/people/find-open-lists';
import { drawPage } from '../draw';

const icon = (stem = 'like') => `<svg id="${stem}-consumption-small"></svg>`;
const person = (slug: string, inner = '') =>
  `<div><a href="/in/${slug}">${slug} • 2nd Buyer</a>${inner}</div>`;
const people = person('ana') + person('ben') + person('cleo');
const tabs = `<div><button aria-label="70 All reactions">All 70</button><button>45 ${icon()}</button><button>25 ${icon('praise')}</button></div>`;
const native = (inner: string, attributes = 'open id="list"') =>
  `<dialog data-testid="dialog" ${attributes}><div id="dialog-header"></div>${inner}</dialog>`;
const content = (inner: string) => `<div data-testid="dialog-content">${inner}</div>`;
const modal = `<div data-test-modal role="dialog" class="artdeco-modal social-details-reactors-modal" id="list"><div role="tablist"><button role="tab">All 2</button><button role="tab">2</button></div><ul></ul></div>`;
const overlay = `<div role="dialog" id="chat" class="msg-overlay-conversation-bubble">${icon()}${people}<button>3</button></div>`;
const advert = native(
  `<h2>Why this ad?</h2><a href="/company/northwind">Northwind</a><button>Hide</button>`,
  'open id="advert"',
);

const find = (html: string, mayBe = (_: Element) => false) =>
  findOpenLists(drawPage(html), mayBe, true).map((list) => [
    list.element.id,
    list.kind,
    list.stated,
    list.certain,
  ]);
const always = () => true;

describe('a reactions list', () => {
  it.each([
    ['V1’s modal, even while its rows load', modal, 2],
    ['the older V1 label', modal.replace('All 2', 'All (12)'), 12],
    ['V2’s dialog with icons on its tabs', native(tabs + content(people)), 70],
    [
      'V2’s dialog with icons on its rows only',
      native(`<button aria-label="70 All reactions">All 70</button>${content(person('ana', icon()))}`),
      70,
    ],
    [
      'a dialog known by its screen',
      native(
        `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.social.ReactorsList">${people}</div>`,
      ),
      null,
    ],
    [
      'a dialog that is a screen',
      `<div id="list" data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.social.ReactorsList">${people}</div>`,
      null,
    ],
    [
      'a list of thousands',
      native(tabs.replace('All 70', '1,234 All').replace('70 All reactions', 'x') + content(people)),
      1234,
    ],
  ])('is %s', (_, html, stated) => expect(find(html)).toEqual([['list', 'reaction', stated, true]]));

  it('states its first tab, or the largest, and never a figure from a row', () => {
    const row = `<div><a href="/in/ana">Ana</a><button>500</button>${icon()}</div>`;
    expect(find(native(`<div><button>2</button><button>70</button></div>${content(row)}`))[0]?.[2]).toBe(70);
    expect(find(native(content(row)))[0]?.[2]).toBeNull();
  });

  it('is found behind a messaging overlay and a closed dialog that come earlier', () => {
    expect(
      find(overlay + native(tabs + people, 'id="closed"') + advert + native(tabs + content(people))),
    ).toEqual([['list', 'reaction', 70, true]]);
  });
});

describe('what is no list', () => {
  it.each([
    ['a closed dialog', native(tabs + content(people), '')],
    ['a dialog inside a closed one', `<dialog><div role="dialog">${tabs}${people}</div></dialog>`],
    [
      'one hidden from readers, as videos keep them',
      `<div aria-hidden="true"><div role="dialog">${tabs}${people}</div></div>`,
    ],
    ['one that hides itself', `<div role="dialog" aria-hidden="true">${tabs}${people}</div>`],
    ['the messaging overlay', overlay],
    [
      'a dialog around a conversation',
      `<div role="dialog"><div class="msg-s-message-list">${icon()}${people}</div></div>`,
    ],
    ['an advert’s dialog', advert],
    ['a dialog with people but no icon or count', native(people)],
    ['an empty page', ''],
    [
      'a post with its counter',
      `<div data-urn="urn:li:activity:7366738224129470464"><button>12 ${icon()}</button>${people}</div>`,
    ],
  ])('%s', (_, html) => expect(find(html)).toEqual([]));

  it('is, after a press, still no advert, overlay or closed dialog', () => {
    expect(find(advert + overlay + native(tabs + people, 'id="closed"'), always)).toEqual([]);
  });
});

describe('a dialog that may be one', () => {
  const plain = native(`<button aria-label="3 All reactions">All 3</button>${content(people)}`);

  it('is one only when it opened after the press', () => {
    expect(find(plain)).toEqual([]);
    expect(find(plain, always)).toEqual([['list', 'reaction', 3, false]]);
    expect(find(native(people), always)).toEqual([['list', 'reaction', null, false]]);
  });

  it('gives way to a certain one', () => {
    expect(find(plain.replace('id="list"', 'id="doubt"') + modal, always)).toEqual([
      ['list', 'reaction', 2, true],
    ]);
  });

  it('was open before the press: asked for, and refused', () => {
    expect(find(plain, (dialog) => dialog.id !== 'list')).toEqual([]);
  });
});

describe('a list of reposts', () => {
  const post = '<div class="feed-shared-update-v2" data-urn="urn:li:activity:7366738224129470464"></div>';
  it('holds posts, even with reaction icons in them', () => {
    expect(find(native(post + icon() + people))).toEqual([['list', 'repost', null, true]]);
    expect(find(native('<div class="update-components-header"><a href="/in/ana">Ana</a></div>'))).toEqual([
      ['list', 'repost', null, true],
    ]);
  });
});

describe('a list without any dialog', () => {
  const bare = `<div id="list"><div>${tabs}</div><div>${people}</div></div>`;
  it('is found from its counted tabs', () =>
    expect(find(`<main><div>${bare}</div></main>`)).toEqual([['list', 'reaction', 70, true]]));

  it.each([
    ['never the whole page', `<main>${tabs}${people}</main>`],
    [
      'never around a post',
      `<div>${tabs}<div data-urn="urn:li:activity:7366738224129470464">${people}</div></div>`,
    ],
    [
      'never inside a comment',
      `<article data-id="urn:li:comment:(activity:1,2)"><div>${tabs}${people}</div></article>`,
    ],
    ['never from a button without icon', `<div><button>All 70</button><div>${people}</div></div>`],
  ])('%s', (_, html) => expect(find(html)).toEqual([]));
});

describe('open dialogs', () => {
  it('are the outermost ones, in any root', () => {
    drawPage(`<div id="host"></div>${modal.replace('<ul>', '<div role="dialog" id="inner"></div><ul>')}`);
    const shadow = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<div role="dialog" id="shadow"></div>';
    expect(findDialogs([document, shadow]).map((each) => each.id)).toEqual(['list', 'shadow']);
  });
});
