import { afterAll, beforeAll, describe, it } from 'vitest';
import { small, smallIds } from '../practice/scenarios/small';
import { type Practice, startPractice } from '../practice/server';
import { expectNoFaults } from './find-faults';
import { type Launched, launch, until } from './launch';
import { visit } from './visitor';

let practice: Practice;
let browser: Launched;

beforeAll(async () => {
  practice = await startPractice({ scenario: small() });
  browser = await launch({ practice });
});
afterAll(async () => {
  await browser.close();
  await practice.close();
});

describe('axe finds nothing wrong', () => {
  it('with the question whether to read at all', async () => {
    const popup = await browser.openPopup();
    await popup.getByTestId('consent-accept').waitFor();
    await expectNoFaults(popup);
    await popup.close();
  });

  it('with popup and panel, and the receipt unfolded', async () => {
    await browser.acceptConsent();
    const post = await browser.linkedin(`/feed/update/urn:li:activity:${smallIds().popular}/`);
    const visitor = visit(post, 'V1');
    await visitor.openReactions();
    await visitor.scrollReactions();
    await visitor.closeReactions();
    for (const page of [await browser.openPopup(), await browser.openPanel()]) {
      await page.setViewportSize({ width: 400, height: 600 });
      await until(async () => (await page.getByTestId('queue-card').count()) > 0, 'the first card');
      await expectNoFaults(page);
      await page.locator('.receipt-toggle').click();
      await expectNoFaults(page);
      await page.close();
    }
  });

  it('with a card whose draft is open, and a word said about each hint', async () => {
    const panel = await browser.openPanel();
    await panel.setViewportSize({ width: 420, height: 900 });
    await panel.locator('[data-selected] .card-body').waitFor();
    await panel.keyboard.press('d');
    await panel.getByTestId('draft-channel').selectOption('invitation-note');
    await panel.getByTestId('draft-text').fill('Hi [first name?]. Who? When? Where? '.repeat(8));
    await panel.locator('[data-testid="draft-counter"][data-state="over"]').waitFor();
    await panel.getByTestId('draft-gaps').waitFor();
    await panel.getByTestId('draft-asks').waitFor();
    await expectNoFaults(panel);
    await panel.getByTestId('draft-snippets').getByRole('button').click();
    await panel.getByRole('menuitem').first().waitFor();
    await expectNoFaults(panel);
    await panel.keyboard.press('Escape');
    await panel.getByTestId('draft-text').fill('');
    await panel.close();
  });

  it('with everyone, a filter, its menu and the marks of several', async () => {
    const page = await browser.openPage('#today');
    await page.getByTestId('scope-everyone').click();
    await page.getByTestId('filter-did').click();
    await page.locator('[role="menuitemcheckbox"][data-value="reaction"]').click();
    await page.getByTestId('filter-count').waitFor();
    await expectNoFaults(page);
    await page.keyboard.press('Escape');
    await page.getByTestId('filter-save-as').click();
    await page.keyboard.type('Pressed a reaction');
    await page.keyboard.press('Enter');
    await page.getByTestId('saved-filter').waitFor();
    await page.locator('[data-keys]').focus();
    await page.keyboard.press('Shift+J');
    await page.locator('[data-testid="bulk-bar"][data-count="2"]').waitFor();
    await expectNoFaults(page);
    await page.getByTestId('filter-clear').click();
    await page.getByTestId('scope-today').click();
    await page.close();
  });

  it('with a day that is done', async () => {
    const page = await browser.openPage('#settings/day');
    await page.getByTestId('day-size').fill('1');
    await page.getByTestId('day-size').press('Enter');
    await page.close();
    const panel = await browser.openPanel();
    await panel.setViewportSize({ width: 420, height: 900 });
    await panel.locator('[data-testid="queue-counts"][data-size="1"]').waitFor();
    await panel.locator('[data-selected] .card-body').waitFor();
    await panel.keyboard.press('x');
    await panel.getByTestId('day-done').waitFor();
    await expectNoFaults(panel);
    await panel.close();
  });

  it('with everything about one person, and the forms for a touch and an outcome open', async () => {
    const { people = [] } = (await browser.database()) as { people?: { id: string }[] };
    const [someone] = people.map(({ id }) => id).filter((id) => id.startsWith('in:'));
    const page = await browser.openPage(`#person/${encodeURIComponent(someone ?? '')}`);
    await page.getByTestId('person-page').waitFor();
    await expectNoFaults(page);
    await page.getByTestId('outcome-add').click();
    await page.getByTestId('outcome-edit').waitFor();
    await page.locator('h1').first().click();
    await page.keyboard.press('t');
    await page.getByTestId('touch-form').waitFor();
    await expectNoFaults(page);
    await page.close();
  });

  it.each(['fit', 'order', 'day', 'conversations', 'writing'])(
    'with the settings at #settings/%s',
    async (name) => {
      const page = await browser.openPage(`#settings/${name}`);
      await page.locator('.settings h2').first().waitFor();
      if (name === 'fit') await page.getByTestId('fit-new').click();
      if (name === 'writing') await page.getByRole('button', { name: 'New snippet' }).click();
      await expectNoFaults(page);
      await page.close();
    },
  );

  it.each([
    'today',
    'people',
    'people/channels',
    'board',
    'posts',
    'reports',
    'import',
    'export',
    'settings',
  ])('with the full page at #%s', async (screen) => {
    const page = await browser.openPage(`#${screen}`);
    await page.locator('main h1, main h2').first().waitFor();
    await expectNoFaults(page);
    await page.close();
  });
});
