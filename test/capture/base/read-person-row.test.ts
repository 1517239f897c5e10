// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPersonRow } from '../../../src/capture/base/read-person-row';
import { guessName } from '../../../src/capture/base/to-person';
import { readReactionRows } from '../../../src/capture/people/read-reaction-rows';
import { parseProfileLink } from '../../../src/leads/people/profile-link';
import { draw } from '../draw';

function tell(html: string): string | null {
  const person = readPersonRow(draw(html));
  if (!person) return null;
  return [
    person.name,
    person.degree ?? '-',
    person.headline ?? '-',
    person.nameIsGuess ? 'guess' : 'sure',
  ].join(' | ');
}
const flat = (text: string, slug = 'ana-petrov') => tell(`<a href="/in/${slug}">${text}</a>`);

describe('one text for a whole row', () => {
  it.each([
    ['Ana Petrov • 1st Head of Quality at Northwind', 'Ana Petrov | 1 | Head of Quality at Northwind | sure'],
    ['Ana Petrov • 3rd+ 3x founder • Speaker', 'Ana Petrov | 3 | 3x founder • Speaker | sure'],
    ['Ana Petrov, PMP • 2nd 2nd line support', 'Ana Petrov, PMP | 2 | 2nd line support | sure'],
    ['Ana Petrov • 3° e oltre Titolare', 'Ana Petrov | 3 | Titolare | sure'],
    ['Ana Petrov • 3e et + Directrice', 'Ana Petrov | 3 | Directrice | sure'],
    ['Ana Petrov • 2. Einkauf', 'Ana Petrov | 2 | Einkauf | sure'],
    ['田中花子 • 3次以上 営業部長', '田中花子 | 3 | 営業部長 | sure'],
    ['Ana Petrov • Following CFO', 'Ana Petrov | - | CFO | sure'],
    ['Ana Petrov • Già segui CFO', 'Ana Petrov | - | CFO | sure'],
    ['Ana Petrov • You Seller', 'Ana Petrov | - | Seller | sure'],
    ['Ana Petrov • 2nd', 'Ana Petrov | 2 | - | sure'],
    ['Louis 14 • 2nd King', 'Louis 14 | 2 | King | sure'],
    ['Jean-Luc O’Neil (he/him) • 2nd Captain', 'Jean-Luc O’Neil (he/him) | 2 | Captain | sure'],
  ])('%s', (text, expected) => expect(flat(text)).toBe(expected));

  it('without a bullet gives a name that is only a guess', () => {
    expect(flat('Ana Petrov Head of Quality')).toBe('Ana Petrov | - | Head of Quality | guess');
    expect(flat('Ana', 'x-12')).toBe('Ana | - | - | guess');
    expect(flat('')).toBe('Ana Petrov | - | - | guess');
  });

  it('is sure of a name its picture repeats', () => {
    expect(tell('<a href="/in/x1"><img alt="View Ana Petrov’s profile">Ana Petrov Head of Quality</a>')).toBe(
      'Ana Petrov | - | Head of Quality | sure',
    );
  });
});

describe('a row in parts', () => {
  it('never takes a headline’s digit for a degree, or a count for a headline', () => {
    expect(tell('<div><a href="/in/ana"><p>Ana</p><p>3 plants, 2 teams</p></a><p>45</p></div>')).toBe(
      'Ana | - | 3 plants, 2 teams | sure',
    );
    expect(tell('<div><a href="/in/ana"><p>Ana</p><p>45</p><p>CFO</p></a></div>')).toBe(
      'Ana | - | CFO | sure',
    );
  });

  it('takes marks that turn text around out of names', () => {
    expect(tell('<div><a href="/in/ana"><p>\u202eAna\u200b</p><p>CFO</p></a></div>')).toBe(
      'Ana | - | CFO | sure',
    );
  });

  it('is nobody without a link, and for links that name nobody', () => {
    for (const html of [
      '<div><p>LinkedIn Member</p></div>',
      '<a href="/in/me/">You</a>',
      '<a href="https://evil.example/in/ana">Ana • 1st</a>',
      '<a href="/in/../feed/">x</a>',
    ])
      expect(tell(html)).toBeNull();
  });

  it('joins both keys of one person, and no other’s', () => {
    const row =
      '<div><a href="/in/ACoAABana12"><img></a><a href="/in/ana?miniProfileUrn=urn:li:fsd_profile:ACoAABana12"><p>Ana</p></a><p>CFO</p></div>';
    expect(readPersonRow(draw(row))?.keys).toEqual(['in:ana', 'urn:ACoAABana12']);
  });
});

describe('a list that is used again', () => {
  const rows = (list: Element) =>
    readReactionRows(list).rows.map((row) => [row.person?.keys[0], row.reaction]);
  const list = (tab: string, slug: string) =>
    `<div><div><button role="tab" aria-selected="true">${tab}</button></div><div data-testid="dialog-content"><a href="/in/${slug}">${slug} • 2nd CFO</a></div></div>`;
  const like = '45 <svg id="like-consumption-small"></svg>';

  it('shows who is in its elements now', () => {
    const element = draw(list(like, 'ana'));
    expect(rows(element)).toEqual([['in:ana', 'LIKE']]);
    const link = element.querySelector('a') as Element;
    link.setAttribute('href', '/in/ben');
    link.textContent = 'ben • 2nd CFO';
    expect(rows(element)).toEqual([['in:ben', 'LIKE']]);
  });

  it('learns the type when one kind is chosen after all', () => {
    const element = draw(list('All 70', 'ana'));
    expect(rows(element)).toEqual([['in:ana', null]]);
    (element.querySelector('button') as Element).innerHTML = like;
    expect(rows(element)).toEqual([['in:ana', 'LIKE']]);
  });
});

it.each([
  ['/in/ana-petrov-4b1a2', 'Ana Petrov'],
  ['/in/田中', '田中'],
  ['/company/northwind-labs/', 'Northwind Labs'],
  ['/in/ACoAABana12', ''],
])('guesses a name from %s', (href, name) => expect(guessName(parseProfileLink(href)!)).toBe(name));
