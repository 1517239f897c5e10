// @vitest-environment jsdom
import { expect, it } from 'vitest';
import {
  attributeOf,
  findAll,
  findAllWithin,
  leavesOf,
  parentsOf,
  precedes,
  textIn,
} from '../../../src/capture/base/find-all';
import { draw } from '../draw';

const ids = (elements: Iterable<Element>) => [...elements].map((each) => each.id);
const byId = (id: string) => document.getElementById(id) ?? document.body;

it('finds in one part of the page and in several', () => {
  const part = draw('<div id="a"><p id="b"></p><div id="c"><p id="d"></p></div></div>');
  expect(ids(findAll(part, 'p'))).toEqual(['b', 'd']);
  expect(ids(findAll([byId('c'), byId('a')], 'p'))).toEqual(['d', 'b', 'd']);
  expect(findAll([], 'p')).toEqual([]);
});

it('counts the element itself only where asked to', () => {
  const part = draw('<div id="a"><div id="b"></div></div>');
  expect(ids(findAll(part, 'div'))).toEqual(['b']);
  expect(ids(findAllWithin(part, 'div'))).toEqual(['a', 'b']);
});

it('goes up to an end, and without one to the top', () => {
  draw('<div id="a"><div id="b"><p id="c"></p></div></div>');
  expect(ids(parentsOf(byId('c'), byId('a')))).toEqual(['b']);
  expect(ids(parentsOf(byId('c')))).toEqual(['b', 'a', '', '']);
});

it('tells leaves, order and words', () => {
  const part = draw('<div id="a"> <p id="b">x <b id="c">y</b></p><p id="d" title="z"></p></div>');
  expect(ids(leavesOf(part))).toEqual(['c', 'd']);
  expect(ids(leavesOf(part, 'p'))).toEqual(['d']);
  expect(precedes(byId('b'), byId('d'))).toBe(true);
  expect(precedes(byId('d'), byId('b'))).toBe(false);
  expect([textIn(part), textIn(null), attributeOf(byId('d'), 'title'), attributeOf(part, 'title')]).toEqual([
    'x y',
    '',
    'z',
    '',
  ]);
});
