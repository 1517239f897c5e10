// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readReactionInLabel, readReactionType } from '../../../src/capture/people/read-reaction-type';
import { reactionTypes } from '../../../src/leads/records/engagement';
import { draw } from '../draw';

/** Enum, icon, and the files for ring-small, small and medium, as the fact sheet lists them. */
const table = [
  ['LIKE', 'like', '4c1dzspg0yqfip47a9y26tnx8', '8ekq8gho1ruaf8i7f86vd1ftt', '2uxqgankkcxm505qn812vqyss'],
  ['PRAISE', 'praise', '72p0gef8k748mc8rq861vx9bh', 'b1dl5jk88euc7e9ri50xy5qo8', 'cm8d2ytayynyhw5ieaare0tl3'],
  [
    'APPRECIATION',
    'support',
    '95fexuy2ghirrrdv9hkn489no',
    '3wqhxqtk2l554o70ur3kessf1',
    'e1vzxs43e7ryd6jfvu7naocd2',
  ],
  [
    'EMPATHY',
    'empathy',
    '7y5llkdpxktvffo2q2d1ni7s9',
    'cpho5fghnpme8epox8rdcds22',
    'f58e354mjsjpdd67eq51cuh49',
  ],
  [
    'INTEREST',
    'interest',
    '8dt8s1behx6ih6nda1uez7md1',
    'lhxmwiwoag9qepsh4nc28zus',
    '6gz02r6oxefigck4ye888wosd',
  ],
  [
    'ENTERTAINMENT',
    'entertainment',
    '6xqfs7dldbqd4f5ckwtr8lugf',
    '41j9d0423ck1snej32brbuuwg',
    '6namow3mrvcg3dyuevtpfwjm0',
  ],
  ['MAYBE', 'maybe', '4ve1ypy9tv5k21myzkcbu9p3y', '4mv33903v0o9ikpwfuy2ftcc6', '4rw9bhaoyh1622ce65fshynuw'],
] as const;

const typeOf = (html: string) => readReactionType(draw(`<div>${html}</div>`));

describe.each(table)('%s', (type, stem, ...hashes) => {
  it.each(['ring-small', 'small', 'medium'])('is known by its icon id, %s', (size) => {
    expect(typeOf(`<svg id="${stem}-consumption-${size}"></svg>`)).toBe(type);
    expect(typeOf(`<svg><use href="#${stem}-consumption-${size}"></use></svg>`)).toBe(type);
    expect(typeOf(`<svg><use xlink:href="/sprite.svg#${stem}-consumption-${size}"></use></svg>`)).toBe(type);
  });

  it.each(hashes)('is known by its file %s, however it is shown', (hash) => {
    const url = `https://static.licdn.com/aero-v1/sc/h/${hash}`;
    expect(typeOf(`<img src="${url}" alt="">`)).toBe(type);
    expect(typeOf(`<img data-delayed-url="${url}">`)).toBe(type);
    expect(typeOf(`<span style="background-image:url('${url}')"></span>`)).toBe(type);
  });

  it('is known by its attribute and its class, whatever the words say', () => {
    expect(typeOf(`<img data-test-reactions-icon-type="${type}" alt="LIKE" class="x">`)).toBe(type);
    expect(typeOf(`<i class="reactions-icon reactions-icon-type-${type}"></i>`)).toBe(type);
  });

  it('is known from a label in any language', () => {
    expect(readReactionInLabel(`View Ana’s profile, reacted with ${type}, graphic`)).toBe(type);
    expect(readReactionInLabel(`Anna, ha reagito con ${type}, immagine`)).toBe(type);
  });
});

it('has a row here for every type', () => expect(table.map(([type]) => type)).toEqual([...reactionTypes]));

it.each([
  ['17', 'LIKE'],
  ['19', 'PRAISE'],
  ['25', 'INTEREST'],
  ['383', null],
  ['98', null],
  ['', null],
])('reads icon number %s as %s, on icons only', (token, type) => {
  expect(typeOf(`<svg data-token-id="${token}"></svg>`)).toBe(type);
  expect(typeOf(`<div data-token-id="${token}"></div>`)).toBeNull();
});

it('reads the icon it is given itself', () => {
  expect(readReactionType(draw('<svg id="empathy-consumption-small"></svg>'))).toBe('EMPATHY');
});

it.each([
  '<svg id="thumbs-up-outline-small"></svg>',
  '<svg id="comment-small"></svg>',
  '<svg id="like-outline-small"></svg>',
  '<svg id="unknown-consumption-small"></svg>',
  '<svg id="dislike-consumption-small"></svg>',
  '<svg id="person-accent-4" data-token-id="379"></svg>',
  '<img alt="LIKE" src="https://media.licdn.com/dms/image/8ekq8gho1ruaf8i7f86vd1ftt">',
  '<img alt="like" src="https://static.licdn.com/aero-v1/sc/h/unknownunknown">',
  '<img data-test-reactions-icon-type="like">',
  '<p>LIKE</p>',
])('takes %s for no reaction', (html) => expect(typeOf(html)).toBeNull());

describe('a label', () => {
  it.each([
    ['View LIKE MINDED’s profile, reacted with PRAISE, graphic', 'PRAISE'],
    ['View INTEREST’s profile', 'INTEREST'],
    ['View LIKELY’s profile', null],
    ['View Ana’s profile', null],
    ['', null],
  ])('%s', (label, type) => expect(readReactionInLabel(label)).toBe(type));
});
