// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readStrip } from '../../../src/capture/people/read-strip';
import { draw } from '../draw';

type Reactor = { name: string; slug: string; type?: string; icon?: boolean };
type Label = (name: string, type: string) => string;

function strip(reactors: Reactor[], label: Label, more = ''): Element {
  const items = reactors.map(({ name, slug, type = 'LIKE', icon = true }) => {
    const image = icon ? `<img data-test-reactions-icon-type="${type}" alt="x">` : '';
    return `<li><a class="social-details-reactors-facepile__profile-link" href="${slug}" aria-label="${label(name, type)}"><img alt="">${image}</a></li>`;
  });
  return draw(
    `<div><section id="reactors-facepile-id" class="social-details-reactors-facepile"><ul>${items.join('')}${more}</ul></section></div>`,
  );
}

const tell = (element: Element) =>
  readStrip(element).map(({ person, reaction }) => [person.keys[0], person.name, reaction]);

const languages: [string, Label][] = [
  ['English', (name, type) => `View ${name}’s profile, reacted with ${type}, graphic`],
  [
    'English with a straight apostrophe',
    (name, type) => `View ${name}'s profile, reacted with ${type}, graphic`,
  ],
  [
    'Italian',
    (name, type) => `Link per visualizzare l’immagine di ${name}, ha reagito con ${type}, immagine`,
  ],
  ['German', (name, type) => `Profil von ${name} anzeigen, hat mit ${type} reagiert, Grafik`],
  ['Japanese', (name, type) => `${name}さんのプロフィールを表示、${type}でリアクション、画像`],
  ['a language nobody prepared for', (name, type) => `${type} → ${name} [profil]`],
];

describe.each(languages)('a strip in %s', (_, label) => {
  it('names everybody, with commas, digits and apostrophes in their names', () => {
    expect(
      tell(
        strip(
          [
            { name: 'Annie Bianchi, PMP, QPMA Level C', slug: '/in/annie', type: 'PRAISE' },
            { name: 'Seán O’Brien', slug: '/in/sean%2Dobrien', type: 'EMPATHY' },
            { name: 'R2D2 & Co', slug: '/in/r2d2', type: 'MAYBE' },
            { name: '田中花子', slug: '/in/%E7%94%B0%E4%B8%AD', type: 'ENTERTAINMENT' },
          ],
          label,
        ),
      ),
    ).toEqual([
      ['in:annie', 'Annie Bianchi, PMP, QPMA Level C', 'PRAISE'],
      ['in:sean-obrien', 'Seán O’Brien', 'EMPATHY'],
      ['in:r2d2', 'R2D2 & Co', 'MAYBE'],
      ['in:田中', '田中花子', 'ENTERTAINMENT'],
    ]);
  });

  it('does not lose the part of a name two people share', () => {
    const family = [
      { name: 'Ana Petrov', slug: '/in/ana-petrov' },
      { name: 'Ivo Petrov', slug: '/in/ivo-petrov-12', type: 'INTEREST' },
    ];
    expect(tell(strip(family, label)).map((each) => each[1])).toEqual(['Ana Petrov', 'Ivo Petrov']);
    const namesakes = [
      { name: 'Anna Maria Berg', slug: '/in/anna-maria-berg' },
      { name: 'Anna Maria Krug', slug: '/in/anna-maria-krug' },
    ];
    expect(tell(strip(namesakes, label)).map((each) => each[1])).toEqual([
      'Anna Maria Berg',
      'Anna Maria Krug',
    ]);
  });

  it('reads the type from the label’s end where there is no icon, even beside a name that holds one', () => {
    const shouting = [
      { name: 'Ana', slug: '/in/ana', type: 'SUPPORT', icon: false },
      { name: 'Ben', slug: '/in/ben', type: 'APPRECIATION', icon: false },
    ];
    expect(tell(strip(shouting, label)).map((each) => each[2])).toEqual([null, 'APPRECIATION']);
  });

  it('never takes words of the page for the name of the only reactor', () => {
    const name = tell(strip([{ name: 'Ana Petrov', slug: '/in/ana-petrov-4b1' }], label))[0]?.[1];
    expect(name).toBe('Ana Petrov');
  });
});

describe('a strip', () => {
  const english = languages[0]?.[1] as Label;

  it('has organisations as such, and its last button is nobody', () => {
    const more = '<li><button aria-label="See 8 more reactions">+8</button></li>';
    const [first, ...rest] = readStrip(
      strip([{ name: 'Northwind', slug: '/company/northwind/' }], english, more),
    );
    expect(rest).toEqual([]);
    expect(first?.person).toEqual({
      keys: ['org:company/northwind'],
      name: 'Northwind',
      nameIsGuess: true,
      headline: null,
      degree: null,
      isOrganisation: true,
    });
  });

  it('knows no headline and no degree, and its names are only guesses', () => {
    expect(readStrip(strip([{ name: 'Ana', slug: '/in/ana' }], english))[0]?.person).toMatchObject({
      nameIsGuess: true,
      headline: null,
      degree: null,
    });
  });

  it('leaves out links that name nobody, and is empty without a strip', () => {
    expect(
      tell(
        strip(
          [
            { name: 'Me', slug: '/in/me/' },
            { name: 'Evil', slug: 'https://evil.example/in/x' },
          ],
          english,
        ),
      ),
    ).toEqual([]);
    expect(
      readStrip(
        draw('<div><a href="/in/ana" aria-label="View Ana’s profile, reacted with LIKE, graphic"></a></div>'),
      ),
    ).toEqual([]);
  });

  it('takes marks that turn text around out of names', () => {
    expect(tell(strip([{ name: '\u202eAna\u202c', slug: '/in/ana' }], english))[0]?.[1]).toBe('Ana');
  });
});
