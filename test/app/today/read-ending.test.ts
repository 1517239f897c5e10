import { describe, expect, it } from 'vitest';
import type { Emptiness } from '../../../src/app/today/read-emptiness';
import { type EndedList, type Ending, readEnding } from '../../../src/app/today/read-ending';

const start: EndedList = { scope: 'today', size: 10, done: 0, others: 0, isFiltered: false, onlyNew: false };

const table: [name: string, list: Partial<EndedList>, emptiness: Emptiness, ending: Ending][] = [
  ['nothing done, nothing there', {}, 'NoPost', 'empty'],
  ['everybody on the post is known', {}, 'NobodyNew', 'empty'],
  ['the number is reached', { done: 10, others: 75 }, 'NobodyNew', 'done'],
  ['the number is reached, whatever is filtered', { done: 10, others: 75, isFiltered: true }, 'Done', 'done'],
  ['the number is reached, though a post waits to be read', { done: 10 }, 'NotLooked', 'done'],
  ['fewer were there than the day may have', { done: 3 }, 'Done', 'done'],
  ['the post in front was not looked at', { done: 3 }, 'NotLooked', 'empty'],
  ['the post in front could not be read', { done: 3 }, 'NotRead', 'empty'],
  ['nobody passes the filter', { others: 12, isFiltered: true }, 'NobodyNew', 'filtered'],
  ['nobody is left who passes the filter', { done: 4, others: 12, isFiltered: true }, 'Done', 'filtered'],
  ['a filter hides nobody', { done: 4, isFiltered: true }, 'Done', 'done'],
  ['nobody came since the last look', { others: 12, onlyNew: true }, 'Incomplete', 'nothing-new'],
  ['filter and switch together', { others: 12, onlyNew: true, isFiltered: true }, 'Done', 'filtered'],
  ['of everyone, nobody is left', { scope: 'everyone', done: 12 }, 'Done', 'empty'],
];

describe('why a list is at its end', () => {
  it.each(table)('%s', (_name, list, emptiness, ending) => {
    expect(readEnding({ ...start, ...list }, emptiness)).toBe(ending);
  });
});
