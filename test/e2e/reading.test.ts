import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultOptions, type PracticeOptions } from '../practice/pages';
import { small, smallIds } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { tellPeople, tellScenario, tellStored, tellStoredPeople } from './expected';
import { type Launched, launch, until } from './launch';
import { visit } from './visitor';

type Variant = [name: string, options: Partial<PracticeOptions>];

const variants: Variant[] = [
  ['V1 in English', { generation: 'V1' }],
  [
    'V1 in Italian, with a reactor named in the counter',
    { generation: 'V1', language: 'it', socialProof: true },
  ],
  ['V1 in German, rows dropped while scrolling', { generation: 'V1', language: 'de', recycle: 'drop' }],
  [
    'V1 in Japanese, rows rewritten while scrolling',
    { generation: 'V1', language: 'ja', recycle: 'rewrite' },
  ],
  ['V2 in English', { generation: 'V2' }],
  [
    'V2 in Italian, one flat text per row, numbers in the buttons',
    { generation: 'V2', language: 'it', rows: 'flat', counts: 'buttons' },
  ],
  [
    'V2 in German, rows dropped while scrolling, a reactor named in the counter',
    { generation: 'V2', language: 'de', recycle: 'drop', socialProof: true },
  ],
  [
    'V2 in Japanese, rows rewritten while scrolling',
    { generation: 'V2', language: 'ja', recycle: 'rewrite' },
  ],
  ['V2 flat rows rewritten while scrolling', { generation: 'V2', rows: 'flat', recycle: 'rewrite' }],
  ['V2 with a list that is no dialog', { generation: 'V2', list: 'bare' }],
  ['V2 with the view names of 2025', { generation: 'V2', viewNames: true }],
];

const scenario = small();
const popular = scenario.posts.find((post) => post.activityId === smallIds().popular);
if (!popular) throw new Error('the small scenario has no popular post');
const expected = tellScenario(scenario, popular);

let practice: Practice;
let browser: Launched;

beforeAll(async () => {
  practice = await startPractice({ scenario });
});
afterAll(async () => practice.close());

describe.each(variants)('%s', (_name, options) => {
  beforeAll(async () => {
    practice.use({ ...defaultOptions, ...options });
    browser = await launch({ practice });
    await browser.acceptConsent();
    const page = await browser.linkedin(`/feed/update/urn:li:activity:${popular.activityId}/`);
    const visitor = visit(page, options.generation ?? 'V1');
    await visitor.openReactions();
    await visitor.scrollReactions();
    await visitor.closeReactions();
    await visitor.loadComments();
  });
  afterAll(async () => browser.close());

  it('reads every reaction, comment and reply with type, text and parent, and nothing else', async () => {
    await until(
      async () => tellStored(await browser.database()).length >= expected.length,
      'everything to be stored',
    ).catch(() => undefined);
    expect(tellStored(await browser.database())).toEqual(expected);
  });

  it('reads names, headlines and degrees', async () => {
    expect(tellStoredPeople(await browser.database())).toEqual(tellPeople(scenario, expected));
  });

  it('accounts for everything LinkedIn states', async () => {
    const popup = await browser.openPopup();
    const meter = (kind: string) => popup.locator(`[data-testid="meter"][data-kind="${kind}"]`);
    await meter('reaction').waitFor();
    const told = async (kind: string) =>
      meter(kind).evaluate((each) =>
        ['data-seen', 'data-stated', 'data-state', 'data-hidden', 'data-organisations'].map((name) =>
          each.getAttribute(name),
        ),
      );
    await until(async () => (await told('comment'))[2] === 'complete', 'the comments to be complete').catch(
      () => undefined,
    );
    expect(await told('reaction')).toEqual(['57', '57', 'complete', '2', '2']);
    expect(await told('comment')).toEqual(['15', '15', 'complete', '1', '1']);
    expect(await popup.getByTestId('problem').count()).toBe(0);
  });
});
