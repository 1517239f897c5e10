import { describe, expect, test } from 'vitest';
import { makeXlsx, type XlsxCell, type XlsxSheets } from '../../support/make-xlsx';
import { readText } from '../read-texts';
import {
  aggregate2026,
  hiring,
  late,
  launch,
  pricing,
  single2026,
  singleUrl,
  topPosts,
  urn,
} from './analytics-workbooks';

const read = (sheets: XlsxSheets, name = 'analytics.xlsx') => readText(name, makeXlsx(sheets));
const day = (month: number, date: number) => Date.UTC(2026, month - 1, date);

/** What each post is told to have, by the digits of its id. */
async function numbersOf(sheets: XlsxSheets, name?: string) {
  const { posts } = await read(sheets, name);
  return Object.fromEntries(
    posts.map(({ aliases, stated, extra }) => [aliases[0]?.split(':')[1], { ...stated, ...extra }]),
  );
}

describe('the best posts of some days', () => {
  test('of 2026: two lists that rank for themselves are joined by link', async () => {
    const { posts, finding } = await read(aggregate2026);
    expect(finding).toMatchObject({
      kind: 'content-analytics',
      rowsRead: 4,
      used: 4,
      problem: null,
      warning: null,
    });
    expect(posts.map(({ aliases, stated, extra }) => [aliases, stated, extra])).toEqual([
      [[`activity:${launch}`], { impressions: 1204 }, { engagements: 57 }],
      [[`activity:${pricing}`], { impressions: 4113 }, { engagements: 18 }],
      [[`activity:${hiring}`], {}, { engagements: -1 }],
      [[`activity:${late}`], { impressions: 88 }, {}],
    ]);
    for (const post of posts) expect(post.range).toEqual({ from: day(3, 1), to: day(3, 31) });
  });

  test('until 2025: numbers and dates as such, the days in the file’s name', async () => {
    const date = new Date(day(3, 4));
    const sheets = {
      'TOP POSTS': topPosts(
        [[urn(launch), date, 57]],
        [[urn(launch), date, 1204]],
        ['Post URL', 'Post Publish Date', 'Engagements', 'Impressions'],
      ),
    };
    const { posts } = await read(sheets, 'Content_2026-03-01_2026-03-31_AnaOwner.xlsx');
    expect(posts).toMatchObject([
      {
        aliases: [`activity:${launch}`],
        stated: { impressions: 1204 },
        extra: { engagements: 57 },
        range: { from: day(3, 1), to: day(3, 31) },
        publishedAt: Date.UTC(2026, 2, 4, 16, 30, 59),
      },
    ]);
  });

  test('in Portuguese: other names, day first, points between thousands, a negative engagement', async () => {
    const sheets: XlsxSheets = {
      Descoberta: [
        ['Desempenho geral', '01/03/2026 - 12/03/2026'],
        ['Impressões', '12.345'],
        ['Usuários alcançados', '6.789'],
      ],
      'Publicações mais em alta': topPosts(
        [
          [urn(launch), '04/03/2026', '57'],
          [urn(pricing), '09/03/2026', '-28'],
        ],
        [
          [urn(pricing), '09/03/2026', '4.113'],
          [urn(launch), '04/03/2026', '1.204'],
        ],
        ['URL da publicação', 'Data de publicação', 'Engajamentos', 'Impressões'],
      ),
      'Dados demográficos': [['Cidade', 'Lisboa', 'menos de 1%']],
    };
    const { posts } = await read(sheets);
    expect(posts.map(({ stated, extra }) => [stated.impressions, extra.engagements])).toEqual([
      [1204, 57],
      [4113, -28],
    ]);
    // 12/03 could be a day in December: that the posts' own ids are of March decides.
    expect(posts[0]?.range).toEqual({ from: day(3, 1), to: day(3, 12) });
  });

  test('month first and day first are told by all dates, never by one', async () => {
    const rangeOf = async (title: string, dates: string[]) => {
      const rows = dates.map((date): [string, string, string] => ['https://example.com', date, '1']);
      const top = topPosts(rows, [[urn('1111111111111111'), dates[0] ?? '', '88']]);
      const { posts } = await read({ A: [['Overall', title]], B: top });
      return posts[0]?.range;
    };
    expect(await rangeOf('2/3/2026 - 4/5/2026', ['3/3/2026', '3/22/2026'])).toEqual({
      from: day(2, 3),
      to: day(4, 5),
    });
    expect(await rangeOf('2/3/2026 - 4/5/2026', ['3/3/2026', '22/3/2026'])).toEqual({
      from: day(3, 2),
      to: day(5, 4),
    });
    expect(await rangeOf('1/3/2026 - 31/3/2026', ['3/3/2026'])).toEqual({ from: day(3, 1), to: day(3, 31) });
    expect(await rangeOf('11/3/2026 - 4/5/2026', ['3/3/2026'])).toEqual({ from: day(3, 11), to: day(5, 4) });
    expect(await rangeOf('1/3/2026 - 4/5/2026', ['3/3/2026'])).toEqual({ from: null, to: null });
    expect(await rangeOf('Mar 1, 2026 - Mar 31, 2026', ['3/3/2026'])).toEqual({
      from: day(3, 1),
      to: day(3, 31),
    });
    expect(await rangeOf('1 de mar. de 2026 a 31 de mar. de 2026', [])).toEqual({
      from: day(3, 1),
      to: day(3, 31),
    });
  });

  test('rows further down, columns further right, in any order, on any sheet', async () => {
    const top = topPosts([[urn(launch), '3/4/2026', '57']], [[urn(launch), '3/4/2026', '1,204']]);
    const moved: XlsxCell[][] = [[], ['New in 2027'], [], ...top.map((row) => [null, null, ...row])];
    expect(await numbersOf({ Blatt: [['x']], Beiträge: moved })).toEqual({
      [launch]: { impressions: 1204, engagements: 57 },
    });
    const swapped = topPosts(
      [[urn(launch), '3/4/2026', '1,204']],
      [[urn(launch), '3/4/2026', '57']],
      ['URL', 'Datum', 'Impressionen', 'Interaktionen'],
    );
    expect(await numbersOf({ A: swapped })).toEqual({ [launch]: { impressions: 1204, engagements: 57 } });
  });

  test('links in all their forms; one that names no post is counted, not guessed', async () => {
    const links: [string, string][] = [
      [urn('7434998839771136031', 'ugcPost'), '1'],
      ['https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7436636887449600032/?utm_source=x', '2'],
      ['linkedin.com/posts/ana-owner_why-we-share-activity-7440668452454400033-AbCd', '3'],
      [
        'https://de.linkedin.com/posts/ana_share-1234567890123456-of-mind-share-7441393228185600034-x_y1',
        '4',
      ],
      ['https://www.linkedin.com/pulse/an-article-ana-owner', '5'],
      ['https://evil.example/feed/update/urn:li:activity:7434998839771136031', '6'],
    ];
    const rows = links.map(([link, count]): [string, string, string] => [link, '3/22/2026', count]);
    const { posts, finding, reasons } = await read({ A: topPosts([], rows) });
    expect(posts.map(({ aliases, stated }) => [...aliases, stated.impressions])).toEqual([
      ['ugcPost:7434998839771136031', 1],
      ['share:7436636887449600032', 2],
      ['activity:7440668452454400033', 3],
      ['share:7441393228185600034', 4],
    ]);
    expect(finding).toMatchObject({ rowsRead: 6, used: 4 });
    expect(reasons).toEqual({ 'no-post-link': 2 });
  });
});

describe('two numbers of which no header says which is which', () => {
  const words: [string, string, string, string] = ['リンク', '日付', '数', '量'];
  const top = (left: string[], right: string[]) => {
    const ids = [launch, pricing, hiring, late];
    const rows = (counts: string[]) =>
      counts.map((count, index): [string, string, string] => [urn(ids[index] ?? ''), '3/22/2026', count]);
    return { A: topPosts(rows(left), rows(right), words) };
  };

  test('are told by size: a post is shown more often than it is answered', async () => {
    const { posts, finding } = await read(top(['57', '18', '2'], ['1,204', '4,113', '88']));
    expect(posts.map(({ stated, extra }) => [stated.impressions, extra.engagements])).toEqual([
      [1204, 57],
      [4113, 18],
      [88, 2],
    ]);
    expect(finding.warning).toBeNull();
  });

  test('of few posts: told by size, and said so', async () => {
    const { posts, finding } = await read(top(['1,204'], ['57']));
    expect(posts).toMatchObject([{ stated: { impressions: 1204 }, extra: { engagements: 57 } }]);
    expect(finding.warning).toBe('guessed-numbers');
  });

  test('that contradict each other are not taken at all', async () => {
    const { posts, finding } = await read(top(['57', '4,113'], ['1,204', '18']));
    expect(posts).toEqual([]);
    expect(finding).toMatchObject({ problem: 'unsure-numbers', used: 0 });
  });

  test('one of them named is enough', async () => {
    const sheets = {
      A: topPosts(
        [[urn(launch), '3/4/2026', '9']],
        [[urn(launch), '3/4/2026', '3']],
        ['a', 'b', '?', 'Engagements'],
      ),
    };
    expect(await numbersOf(sheets)).toEqual({ [launch]: { impressions: 9, engagements: 3 } });
  });
});

describe('one post’s own workbook', () => {
  const whole = {
    impressions: 4113,
    membersReached: 2871,
    reactions: 104,
    comments: 12,
    reposts: 5,
    profileViewers: 37,
    followersGained: 9,
    engagements: 128,
    saves: 4,
    sends: 3,
    linkClicks: 21,
  };
  const rows = single2026['Post analytics'] ?? [];

  test('of 2026', async () => {
    const { posts, finding } = await read(single2026);
    expect(posts).toEqual([
      {
        aliases: [`ugcPost:${pricing}`],
        publishedAt: Date.UTC(2026, 2, 9, 5),
        stated: { impressions: 4113, membersReached: 2871, reactions: 104, comments: 12, reposts: 5 },
        extra: {
          profileViewers: 37,
          followersGained: 9,
          engagements: 128,
          saves: 4,
          sends: 3,
          linkClicks: 21,
        },
        range: null,
        at: null,
        source: 'analytics.xlsx',
      },
    ]);
    expect(finding).toMatchObject({ kind: 'post-analytics', rowsRead: 1, used: 1 });
  });

  test('rows in any order, on two sheets, with the older labels', async () => {
    const older = rows.map(([label = null, ...rest]) => [
      typeof label === 'string' ? label.replace('from this post', 'from post') : label,
      ...rest,
    ]);
    const sheets = { PERFORMANCE: older.slice(0, 19).reverse(), 'TOP DEMOGRAPHICS': older.slice(20) };
    expect(await numbersOf(sheets)).toEqual({ [pricing]: whole });
  });

  test('of 2023: what is missing is missing, not 0; what is 0 is 0', async () => {
    const sheets = {
      PERFORMANCE: [
        ['Post URL', singleUrl],
        ['Post Date', 'Sep 16, 2026'],
        ['Impressions', 4113],
        ['Reactions', 0],
        ['Comments', ''],
        ['Reposts', '-'],
      ],
    };
    expect(await numbersOf(sheets)).toEqual({ [pricing]: { impressions: 4113, reactions: 0 } });
  });

  test('without a link: by the file’s name', async () => {
    const sheets = { A: rows.slice(1) };
    expect(await numbersOf(sheets, `SinglePostAnalytics_Ana Owner_${pricing} (1).xlsx`)).toEqual({
      [pricing]: whole,
    });
    expect((await read(sheets, 'renamed.xlsx')).finding.problem).toBe('unknown-workbook');
  });

  test.each([
    ['Portuguese', 'Impressões', 'Usuários alcançados', 'Reações', 'Comentários', 'Compartilhamentos'],
    ['German', 'Impressionen', 'Erreichte Mitglieder', 'Reaktionen', 'Kommentare', 'Geteilte Beiträge'],
    ['French', 'Impressions', 'Membres touchés', 'Réactions', 'Commentaires', 'Republications'],
    ['Spanish', 'Impresiones', 'Miembros alcanzados', 'Reacciones', 'Comentarios', 'Republicaciones'],
    ['Italian', 'Impressioni', 'Utenti raggiunti', 'Reazioni', 'Commenti', 'Diffusioni'],
    ['Dutch', 'Weergaven', 'Bereikte leden', 'Reacties', 'Opmerkingen', 'Reposts'],
  ])('in %s', async (_language, ...labels) => {
    const values = ['4.113', '2 871', '104', '12', '5'];
    const sheets = { A: [['?', singleUrl], ...labels.map((label, index) => [label, values[index] ?? ''])] };
    expect(await numbersOf(sheets)).toEqual({
      [pricing]: { impressions: 4113, membersReached: 2871, reactions: 104, comments: 12, reposts: 5 },
    });
  });

  test('nothing but engagements can be negative', async () => {
    const sheets = {
      A: [
        ['Post URL', singleUrl],
        ['Impressions', '88'],
        ['Reactions', '-1'],
        ['Social engagements', '-2'],
      ],
    };
    expect(await numbersOf(sheets)).toEqual({ [pricing]: { impressions: 88, engagements: -2 } });
  });
});

describe('the time a workbook speaks of', () => {
  const at = async (times: { created?: string; modified?: string }, lastModified?: number) => {
    const { readFiles } = await import('../../../src/exchange/read-files');
    const bytes = makeXlsx(single2026, times);
    const file = { name: 'a.xlsx', bytes, ...(lastModified === undefined ? {} : { at: lastModified }) };
    const choices = { columns: {}, dateOrder: {}, includeNonMatching: false };
    const found = await readFiles(
      [file],
      choices,
      () => {},
      () => false,
    );
    return found.posts[0]?.at;
  };

  test('is when it was made: a later copy or change does not make it newer', async () => {
    const created = '2026-03-20T10:00:00Z';
    expect(await at({ created, modified: '2026-04-02T08:00:00Z' }, day(5, 1))).toBe(Date.parse(created));
    expect(await at({}, day(5, 1))).toBe(day(5, 1));
  });

  test('is never before what it tells of, as a template’s would be, nor in the future', async () => {
    expect(await at({ created: '2006-09-16T00:00:00Z', modified: '2026-03-20T10:00:00Z' })).toBe(
      Date.UTC(2026, 2, 20, 10),
    );
    expect(await at({ created: '2006-09-16T00:00:00Z' }, Date.now() + 999_999)).toBeNull();
    expect(await at({ created: 'yesterday' })).toBeNull();
  });
});

describe('the posts of a company page', () => {
  test('saved as .xlsx: a description above the header, only filling gaps', async () => {
    const sheets: XlsxSheets = {
      Metrics: [
        ['Metrics of your page'],
        ['Date', 'Impressions (total)', 'Clicks (total)'],
        ['03/01/2026', 12, 3],
      ],
      'All posts': [
        ['All organic and sponsored posts of these days'],
        [
          'Post title',
          'Post link',
          'Post type',
          'Posted by',
          'Created date',
          'Impressions',
          'Clicks',
          'Click through rate (CTR)',
          'Likes',
          'Comments',
          'Reposts',
          'Engagement rate',
          'Content Type',
        ],
        [
          'We moved, "r="1""',
          urn(launch),
          'Organic',
          'Ana Owner',
          '03/04/2026',
          1204,
          31,
          0.0257,
          57,
          12,
          5,
          0.1,
          'Image',
        ],
        ['A draft', '', 'Organic', 'Ana Owner', '03/05/2026', 0, 0, 0, 0, 0, 0, 0, ''],
      ],
    };
    const { posts, finding } = await readText(
      'acme_content.xlsx',
      makeXlsx(sheets, { created: '2026-03-20T10:00:00Z' }),
    );
    expect(finding).toMatchObject({ kind: 'page-analytics', used: 1 });
    expect(posts).toMatchObject([
      {
        aliases: [`activity:${launch}`],
        stated: { impressions: 1204, reactions: 57, comments: 12, reposts: 5 },
        extra: {},
        range: null,
        at: null,
      },
    ]);
  });
});
