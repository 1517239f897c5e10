import type { Page } from 'playwright-core';
import { type Launched, until } from '../e2e/launch';

type Shot = (name: string) => string;

const schemes = ['light', 'dark'] as const;
const draft =
  'Hi, the driver wrote nine words on the back of a ticket, and I keep it on my desk. Shall I send you a photo?';

/** Every screen of the work, in light and dark: the popup, the panel beside LinkedIn, and the full page. */
export async function takePictures(browser: Launched, popup: Page, shot: Shot): Promise<void> {
  await popup.reload();
  await popup.locator('[data-selected] .card-body').waitFor();
  await shoot(popup, shot, 'popup');
  const panel = await browser.openPanel();
  await panel.setViewportSize({ width: 420, height: 900 });
  await openDraft(panel);
  await shoot(panel, shot, 'panel-draft');
  await emptyDraft(panel);
  await shoot(panel, shot, 'panel');
  const page = await browser.openPage('#today');
  await takeList(page, shot);
  await takeSettings(page, shot);
  await page.close();
  await takeDone(panel, shot);
}

async function takeList(page: Page, shot: Shot): Promise<void> {
  await page.getByTestId('queue-card').first().waitFor();
  for (const width of [1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await shoot(page, shot, `page-${width}`);
  }
  await page.getByTestId('scope-everyone').click();
  await choose(page, 'levels', 'cxo');
  await choose(page, 'did', 'question');
  await page.getByTestId('filter-count').waitFor();
  await shoot(page, shot, 'page-everyone-filtered');
  await page.getByTestId('filter-clear').click();
  await page.getByTestId('scope-today').click();
}

async function takeSettings(page: Page, shot: Shot): Promise<void> {
  const address = page.url().split('#')[0];
  await page.goto(`${address}#settings/fit`);
  await page.getByTestId('fit-new').click();
  await page.getByTestId('fit-name').fill('Chiefs');
  await page.getByTestId('fit-levels').locator('input[value="cxo"]').check({ force: true });
  await page.getByTestId('fit-count').waitFor();
  await shoot(page, shot, 'settings-fit');
  await page.goto(`${address}#settings/order`);
  await page.reload();
  await page.getByTestId('order-row').first().waitFor();
  await shoot(page, shot, 'settings-order');
}

/** One after the other is decided about until the day is done. The last picture, since they stay so. */
async function takeDone(panel: Page, shot: Shot): Promise<void> {
  const count = () => panel.getByTestId('queue-counts').getAttribute('data-done');
  const size = Number(await panel.getByTestId('queue-counts').getAttribute('data-size'));
  for (let done = Number(await count()) + 1; done <= size; done += 1) {
    await panel.keyboard.press(done % 3 === 0 ? 'x' : 's');
    await until(async () => (await count()) === String(done), `${done} of the day to be done`);
  }
  await panel.getByTestId('day-done').waitFor();
  await shoot(panel, shot, 'panel-done');
}

async function choose(page: Page, group: string, value: string): Promise<void> {
  await page.getByTestId(`filter-${group}`).click();
  const item = page.locator(`[role="menuitemcheckbox"][data-value="${value}"]`);
  await item.click();
  await until(async () => (await item.getAttribute('aria-checked')) === 'true', 'the choice to be made');
  await page.keyboard.press('Escape');
}

async function openDraft(panel: Page): Promise<void> {
  await panel.locator('[data-selected] .card-body').waitFor();
  await panel.keyboard.press('d');
  await panel.getByTestId('draft-text').fill(draft);
}

async function emptyDraft(panel: Page): Promise<void> {
  await panel.getByTestId('draft-text').fill('');
  await panel.keyboard.press('Escape');
}

async function shoot(page: Page, shot: Shot, name: string): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await settle(page);
    await page.screenshot({ path: shot(`${name}-${colorScheme}`) });
  }
}

/** Until the screen has stopped changing. */
async function settle(page: Page): Promise<void> {
  let last = '';
  let same = 0;
  await until(async () => {
    const text = await page.locator('body').innerText();
    same = text !== '' && text === last ? same + 1 : 0;
    last = text;
    return same >= 5;
  }, 'the screen to come to rest');
}
