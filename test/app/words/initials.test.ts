import { describe, expect, it } from 'vitest';
import { colourOf, initials } from '../../../src/app/words/initials';

describe('initials', () => {
  it.each([
    ['Nadia Haddad', 'NH'],
    ['Seán O’Neill', 'SO'],
    ['Зоя Петрова', 'ЗП'],
    ['山田 太郎', '山'],
    ['김민서', '김'],
    ['José', 'J'],
    ['Dr. Ana (she/her) Ruiz 🚀', 'AR'],
    ['Begoña Ibáñez, PhD', 'BI'],
    ['Brandt, Zoë', 'ZB'],
    ['Ada Moreno | Hiring', 'AM'],
    ['e\u0301lodie martin', 'ÉM'],
    ['🚀', '·'],
    ['', '·'],
  ])('of “%s” are %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });

  it('stand on one of eight colours, always the same one', () => {
    const colours = Array.from({ length: 500 }, (_, index) => colourOf(`person-${index}`));
    expect(new Set(colours)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]));
    expect(colourOf('person-1')).toBe(colourOf('person-1'));
  });
});
