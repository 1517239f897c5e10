import { launch } from '../e2e/launch';
import { eric, ericStoryId } from '../practice/scenarios/eric';
import { startPractice } from '../practice/server';

/** The story is always ten days old. */
const now = Date.now();

/** Opens a browser on the post of the founding story and leaves the rest to the person in front of it. */
export async function show(): Promise<void> {
  const practice = await startPractice({ scenario: eric(now) });
  const browser = await launch({ practice, headless: false });
  const closed = new Promise((resolve) => browser.context.once('close', resolve));
  await browser.openPage();
  await browser.linkedin(`/feed/update/urn:li:activity:${ericStoryId(now)}/`);
  console.log(
    [
      'A browser is open on the practice LinkedIn; nothing in it is real.',
      '1. In the tab “Afterpost”, read the terms and agree.',
      '2. In the tab with the post, open the reactions by their number and scroll to their end.',
      '3. Scroll to the comments and load them all.',
      '4. Press the Afterpost icon (under the puzzle piece) and see who is new.',
      'Other pages and layouts: https://www.linkedin.com/practice/ in that browser. Close it to end.',
    ].join('\n'),
  );
  await closed;
  await browser.close();
  await practice.close();
}
