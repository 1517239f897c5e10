import type { PracticeOptions } from '../practice/pages';
import { ericStoryId } from '../practice/scenarios/eric';
import { ericFiles } from '../practice/scenarios/eric-files';
import type { Launched } from './launch';
import { visit } from './visitor';

/** Opens Eric's story as he does, and all of its reactions and comments. The tab stays open. */
async function readStory(
  browser: Launched,
  now: number,
  generation: PracticeOptions['generation'],
): Promise<void> {
  const post = await browser.linkedin(`/feed/update/urn:li:activity:${ericStoryId(now)}/`);
  const visitor = visit(post, generation);
  await visitor.openReactions();
  await visitor.scrollReactions();
  await visitor.closeReactions();
  await visitor.loadComments();
}

/** Chooses his LinkedIn archive and his CRM export on the import page and brings in what is found there. */
export async function bringInFiles(browser: Launched, now: number): Promise<void> {
  const page = await browser.openPage('#import');
  const files = ericFiles(now).map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }));
  await page.getByTestId('import-choose').setInputFiles(files);
  await page.getByTestId('import-accept').click();
  await page.getByTestId('import-done').waitFor();
  await page.close();
}

/** Agrees, reads and brings in: 85 new people wait. */
export async function readEric(
  browser: Launched,
  now: number,
  generation: PracticeOptions['generation'],
): Promise<void> {
  await browser.acceptConsent();
  await readStory(browser, now, generation);
  await bringInFiles(browser, now);
}
