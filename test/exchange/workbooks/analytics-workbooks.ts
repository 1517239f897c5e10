import type { XlsxCell, XlsxSheets } from '../../support/make-xlsx';

/** Ids that tell their moment: March 2026, and one of September 2026. */
export const launch = '7434998839771136031';
export const pricing = '7436636887449600032';
export const hiring = '7440668452454400033';
export const late = '7441393228185600034';

export const urn = (id: string, kind = 'activity') =>
  `https://www.linkedin.com/feed/update/urn:li:${kind}:${id}`;

type Top = [url: string, date: XlsxCell, count: XlsxCell];

/** `TOP POSTS` as LinkedIn writes it: a sentence, a blank row, two lists side by side that each rank for themselves. */
export function topPosts(
  left: Top[],
  right: Top[],
  words: [link: string, date: string, left: string, right: string] = [
    'Post URL',
    'Post publish date',
    'Engagements',
    'Impressions',
  ],
): XlsxCell[][] {
  const [link, date, leftName, rightName] = words;
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    ...(left[index] ?? [null, null, null]),
    null,
    ...(right[index] ?? [null, null, null]),
  ]);
  return [
    ['Maximum of 50 posts available to include in this list'],
    [],
    [link, date, leftName, null, link, date, rightName],
    ...rows,
  ];
}

/** March 2026, all cells text, month first. */
export const aggregate2026: XlsxSheets = {
  DISCOVERY: [
    ['Overall Performance', '3/1/2026 - 3/31/2026'],
    ['Impressions', '12,345'],
    ['Members reached', '6,789'],
  ],
  ENGAGEMENT: [
    ['Date', 'Impressions', 'Engagements'],
    ['3/1/2026', '120', '4'],
    ['3/2/2026', '98', '0'],
  ],
  'TOP POSTS': topPosts(
    [
      [urn(launch), '3/4/2026', '57'],
      [urn(pricing), '3/9/2026', '18'],
      [urn(hiring), '3/20/2026', '-1'],
    ],
    [
      [urn(pricing), '3/9/2026', '4,113'],
      [urn(launch), '3/4/2026', '1,204'],
      [urn(late), '3/22/2026', '88'],
    ],
  ),
  FOLLOWERS: [['Total followers on 3/31/2026:', '2,345'], [], ['Date', 'New followers'], ['3/1/2026', '3']],
  DEMOGRAPHICS: [
    ['Top Demographics', 'Value', 'Percentage'],
    ['Job titles', 'Founder', '2%'],
    ['Locations', 'Lisbon', '< 1%'],
  ],
};

export const singleUrl = `https://www.linkedin.com/posts/ana-owner-synthetic_pricing-ugcPost-${pricing}-AbCd`;

/** One post's own workbook of 2026. */
export const single2026 = singleSheets(singleUrl);

/** The same of another post. */
export function singleOf(id: string): XlsxSheets {
  return singleSheets(urn(id));
}

/** An aggregate workbook of some days, with little in it. */
export function aggregateOf(days: string, top: XlsxCell[][]): XlsxSheets {
  return { DISCOVERY: [['Overall Performance', days]], 'TOP POSTS': top };
}

function singleSheets(url: string): XlsxSheets {
  const rows: XlsxCell[][] = [
    ['Post URL', url],
    ['Post Date', '3/9/2026'],
    ['Post Publish Time', '12:52 PM'],
    ['Discovery', ''],
    ['Impressions', '4,113'],
    ['Members reached', '2,871'],
    ['Profile activity', ''],
    ['Profile viewers from this post', '37'],
    ['Followers gained from this post', '9'],
    ['Engagement', ''],
    ['Social engagements', '128'],
    ['Reactions', '104'],
    ['Comments', '12'],
    ['Reposts', '5'],
    ['Saves', '4'],
    ['Sends on LinkedIn', '3'],
    ['Link engagements', '21'],
    ['Premium custom button engagements', '0'],
    ['Feedback on writing', '80% found it helpful'],
    [],
    ['Post viewer demographics', ''],
    ['Category', 'Value', '%'],
    ['Job title', 'Founder', '12%'],
    ['Reactions', 'Impressions', '1%'],
  ];
  return { 'Post analytics': rows };
}
