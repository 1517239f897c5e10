// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hasAnalyticsContent, readAnalytics } from '../../../src/capture/posts/read-analytics';
import { drawPage } from '../draw';

const read = (html: string) => {
  const { impressions, membersReached } = readAnalytics(drawPage(`<main>${html}</main>`));
  return [impressions, membersReached];
};

describe('V2', () => {
  const tile = (figure: string, split = '<p>In network</p><p>12,000</p><p>Out of network</p><p>6,292</p>') =>
    `<section><div><p>${figure}</p><p>Eindrücke</p></div><div id="impressionsBreakdown">${split}</div></section>`;
  const reached = (figure: string) =>
    `<section><div><p>${figure}</p><p>Erreicht</p></div><div id="membersReachedFeature"></div></section>`;

  it('has its figures beside ids, in any language', () => {
    expect(read(tile('18,292') + reached('9.114'))).toEqual([18292, 9114]);
    expect(read(reached('9.114') + tile('18 292'))).toEqual([18292, 9114]);
  });

  it('does not take a part for the whole, even when both are one number', () => {
    expect(read(tile('100', '<p>100</p><p>0</p>'))).toEqual([100, null]);
    expect(read(tile('', '<p>60</p><p>40</p>'))[0]).toBeNull();
  });

  it('does not lend a figure from the other tile', () => {
    expect(read(`${tile('18,292')}<section><div id="membersReachedFeature"></div></section>`)).toEqual([
      18292,
      null,
    ]);
    expect(read(`<section><div id="impressionsBreakdown"></div></section>${reached('9,114')}`)).toEqual([
      null,
      9114,
    ]);
  });

  it('has number before label in English, without any id', () => {
    expect(
      read(
        '<div><p>18,292</p><p>Impressions</p></div><div><p>9,114</p><p>Members reached</p></div><div><p>Reactions</p><p>165</p></div>',
      ),
    ).toEqual([18292, 9114]);
  });

  it('keeps away from percents, dates and other figures', () => {
    expect(
      read(
        '<p>Profile viewers from this post</p><p>12</p><p>Seniority</p><p>Senior</p><p>45%</p><p>2026</p>',
      ),
    ).toEqual([null, null]);
  });
});

describe('V1', () => {
  const row = (label: string, figure: string) =>
    `<li class="member-analytics-addon-summary__list-item"><p>${figure}</p><p>${label}</p></li>`;
  it.each([
    ['Impressions', 'Members reached'],
    ['Impressioni', 'Membri raggiunti'],
    ['Impressionen', 'Erreichte Mitglieder'],
    ['インプレッション数', 'リーチした会員数'],
  ])('has rows named %s and %s', (impressions, members) => {
    expect(
      read(
        `<section class="member-analytics-addon-card__base-card"><ul>${row(impressions, '1,234')}${row(members, '987')}</ul></section>`,
      ),
    ).toEqual([1234, 987]);
  });

  it('says nothing under words nobody knows', () => {
    expect(read(`<ul>${row('Zobrazení', '1,234')}</ul>`)).toEqual([null, null]);
  });
});

it('a page still empty, or short of figures, tells none', () => {
  expect(read('')).toEqual([null, null]);
  expect(hasAnalyticsContent(drawPage('<main><p>Loading</p></main>'))).toBe(false);
  expect(hasAnalyticsContent(drawPage(`<main><p>${'words '.repeat(30)}</p></main>`))).toBe(true);
});
