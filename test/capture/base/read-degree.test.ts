import { describe, expect, it } from 'vitest';
import { readDegree, readDegreeAfterBullet, readDegreeAtEnd } from '../../../src/capture/base/read-degree';

const slots: [string, 1 | 2 | 3 | null][] = [
  ['• 1st', 1],
  ['· 2nd', 2],
  ['3rd', 3],
  ['3rd+', 3],
  ['• 1°', 1],
  ['3°+', 3],
  ['3° e oltre', 3],
  ['1er', 1],
  ['1re', 1],
  ['2e', 2],
  ['2ème', 2],
  ['3e et +', 3],
  ['3er+', 3],
  ['2º', 2],
  ['1. ', 1],
  ['3.+', 3],
  ['1次', 1],
  ['2 次', 2],
  ['3次以上', 3],
  ['1-й', 1],
  ['3-й+', 3],
  ['２次', 2],
  ['٢', 2],
  ['2nd degree connection • 2nd', 2],
  ['• You', null],
  ['• Tu', null],
  ['• Following', null],
  ['• Già segui', null],
  ['• Suivi', null],
  ['', null],
  ['0', null],
  ['4th', null],
  ['12', null],
  ['1,234 followers', null],
  ['2nd 3rd', null],
];

describe('a slot of its own', () => {
  it.each(slots)('%s is %s', (slot, degree) => expect(readDegree(slot)).toBe(degree));

  it('is nothing in a long text, or in no text', () => {
    expect(readDegree(`Head of 2 plants ${'and much more '.repeat(5)}`)).toBeNull();
    expect([readDegree(null), readDegree(undefined)]).toEqual([null, null]);
  });
});

describe('after the bullet of a longer line', () => {
  it.each([
    ['Ana Petrov • 2nd Head of Quality at Northwind', 2],
    ['Ana Petrov · 1st', 1],
    ['田中花 • 3次以上 営業部長', 3],
    ['Ben 3 Ochieng • 2nd CFO', 2],
    ['Ana • 20 years in sales', null],
    ['Ana • 12', null],
    ['Ana Petrov Head of 2 plants', null],
    ['Ana • You', null],
    ['Ana • Head of 3 plants', null],
  ])('%s', (line, degree) => expect(readDegreeAfterBullet(line)).toBe(degree));
});

describe('at the end of a hidden twin', () => {
  it.each([
    ['Ben Ochieng Verified Profile 3rd+', 'Ben Ochieng', 3],
    ['Ben Ochieng Premium Profile 1st', 'Ben Ochieng', 1],
    ['Ben Ochieng 2nd', 'Ben Ochieng', 2],
    ['Giulia Bianchi Profilo verificato 3° e oltre', 'Giulia Bianchi', 3],
    ['Giulia Bianchi 2°', 'Giulia Bianchi', 2],
    ['田中花 2次', '田中花', 2],
    ['Ben Ochieng Verified Profile', 'Ben Ochieng', null],
    ['Ben Ochieng', 'Ben Ochieng', null],
    ['Louis 2', 'Louis 2', null],
    ['Elizabeth 2 Verified Profile', 'Elizabeth 2', null],
    ['Elizabeth 2 1st', 'Elizabeth 2', 1],
    ['Ben Ochieng Author', 'Ben Ochieng', null],
    ['Ben 12th', 'Ben', null],
  ])('%s', (twin, name, degree) => expect(readDegreeAtEnd(twin, name)).toBe(degree));
});
