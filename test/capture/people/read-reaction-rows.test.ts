// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readReactionRows } from '../../../src/capture/people/read-reaction-rows';

function list(html: string): Element {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild;
  if (!element) throw new Error('no list');
  return element;
}

/** One line per row: keys, name, degree, headline, type; `hidden` for a row without a link. */
function tell(html: string): string[] {
  return readReactionRows(list(html)).rows.map(({ person, reaction }) =>
    person
      ? [
          person.keys.join('+'),
          person.name,
          person.degree ?? '-',
          person.headline ?? '-',
          reaction ?? '-',
        ].join(' | ')
      : 'hidden',
  );
}

const icon = (stem: string) => `<svg id="${stem}-consumption-small"></svg>`;

describe('V2 rows', () => {
  it('are one anchor with one text each, with a hidden member between', () => {
    expect(
      tell(`<dialog open><header id="dialog-header"><h2>Reactions</h2></header>
        <button aria-label="4 All reactions">All 4</button><button>2 ${icon('like')}</button>
        <div data-testid="dialog-content">
          <a href="/in/ana-petrov">Ana Petrov • 2nd Head of Quality at Northwind</a>
          <a href="/in/ben-ochieng/">Ben Ochieng • 3rd+ CFO • Speaker</a>
          <div>LinkedIn Member</div>
          <a href="/company/northwind/">Northwind 12,345 followers</a>
        </div></dialog>`),
    ).toEqual([
      'in:ana-petrov | Ana Petrov | 2 | Head of Quality at Northwind | -',
      'in:ben-ochieng | Ben Ochieng | 3 | CFO • Speaker | -',
      'hidden',
      'org:company/northwind | Northwind | - | - | -',
    ]);
  });

  it('have a picture link and a name link, an icon beside them and a button', () => {
    const row = (slug: string, name: string, stem: string) => `<div role="listitem"><div>
      <a href="https://www.linkedin.com/in/${slug}/?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACoAAB${slug}"><figure><img alt="View ${name}’s profile"></figure></a>${icon(stem)}</div>
      <div><a href="/in/${slug}/"><p>${name}</p><p>• 1st</p></a><p>Works at ${slug}</p></div><button>Message</button></div>`;
    expect(
      tell(
        `<dialog open><div data-testid="dialog-content"><div>${row('ana', 'Ana', 'support')}${row('ben', 'Ben', 'praise')}</div></div></dialog>`,
      ),
    ).toEqual([
      'in:ana+urn:ACoAABana | Ana | 1 | Works at ana | APPRECIATION',
      'in:ben+urn:ACoAABben | Ben | 1 | Works at ben | PRAISE',
    ]);
  });

  it('come in pages, the last of one person and a hidden member', () => {
    const row = (inner: string) => `<div>${inner}</div>`;
    const person = (slug: string) =>
      row(
        `<a href="/in/${slug}/"><figure><img alt=""></figure><div><p>${slug}</p><p>• 2nd</p><p>Buyer</p></div></a>`,
      );
    const hidden = row('<figure><svg id="person-accent-4"></svg></figure><div><p>LinkedIn Member</p></div>');
    expect(
      tell(
        `<dialog open><div data-testid="dialog-content"><div>${person('a1')}${hidden}${person('b2')}</div><div>${person('c3')}${hidden}</div></div></dialog>`,
      ).map((line) => line.split(' | ')[0]),
    ).toEqual(['in:a1', 'hidden', 'in:b2', 'in:c3', 'hidden']);
  });

  it('hold names and headlines in touching spans', () => {
    expect(
      tell(
        `<dialog open><div data-testid="dialog-content"><a href="/in/ana"><span>Ana Petrov</span><span>• 3°+</span><span>Titolare</span></a><a href="/in/ben"><span>Ben</span><span>• Già segui</span><span>CFO</span></a></div></dialog>`,
      ),
    ).toEqual(['in:ana | Ana Petrov | 3 | Titolare | -', 'in:ben | Ben | - | CFO | -']);
  });

  it('name the degree only in the label', () => {
    expect(
      tell(
        `<dialog open><div data-testid="dialog-content"><a href="/in/ana"><div aria-label="Ana Petrov Verified Profile 2nd"><p>Ana Petrov</p></div><p>Head of 3 teams</p></a><a href="/in/ben"><div aria-label="Ben 3rd+"><p>Ben</p></div><p>CFO</p></a></div></dialog>`,
      ),
    ).toEqual(['in:ana | Ana Petrov | 2 | Head of 3 teams | -', 'in:ben | Ben | 3 | CFO | -']);
  });

  it('do not take a loader, a heading or a load-more button for a hidden member', () => {
    expect(
      tell(
        `<dialog open><div data-testid="dialog-content"><h3>Everyone</h3><a href="/in/ana"><p>Ana</p></a><div role="status">Loading</div><div><button>Show more</button></div></div></dialog>`,
      ).length,
    ).toBe(1);
  });

  it('without any link are of an unknown form, not all hidden', () => {
    const { rows, doubtful } = readReactionRows(
      list(
        '<dialog open><div data-testid="dialog-content"><ul><li>Ana</li><li>Ben</li><li>Cleo</li></ul></div></dialog>',
      ),
    );
    expect([rows.length, doubtful]).toEqual([0, false]);
  });
});

describe('V1 rows', () => {
  const row = (
    link: string,
    title: string,
    rest = '',
  ) => `<li class="social-details-reactors-tab-body-list-item artdeco-list__item">${link}<div class="artdeco-entity-lockup">
      <div class="artdeco-entity-lockup__image"><img><img class="reactions-icon" data-test-reactions-icon-type="EMPATHY"></div>
      <div class="artdeco-entity-lockup__title"><span class="text-view-model"><span aria-hidden="true">${title}</span><span class="visually-hidden">View ${title}’s profile</span></span></div>${rest}</div>${link && '</a>'}</li>`;
  const modal = (rows: string) =>
    `<div class="artdeco-modal social-details-reactors-modal" role="dialog"><div role="tablist"><button role="tab">All 3</button></div><ul>${rows}</ul></div>`;

  it('have parts for name, degree and headline', () => {
    const rest =
      '<div class="artdeco-entity-lockup__degree">· 2nd</div><div class="artdeco-entity-lockup__caption">Head of Quality</div>';
    expect(
      tell(
        modal(
          row('<a class="link-without-hover-state" href="/in/ana%2Dpetrov">', 'Ana Petrov', rest) +
            row('', 'LinkedIn Member') +
            row(
              '<a href="https://www.linkedin.com/company/northwind/">',
              'Northwind',
              '<div class="artdeco-entity-lockup__subtitle">12,345 followers</div>',
            ),
        ),
      ),
    ).toEqual([
      'in:ana-petrov | Ana Petrov | 2 | Head of Quality | EMPATHY',
      'hidden',
      'org:company/northwind | Northwind | - | - | EMPATHY',
    ]);
  });
});
