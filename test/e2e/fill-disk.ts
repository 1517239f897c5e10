import type { Launched } from './launch';

/** From now on there is no room left for what the extension stores; the answer gives it back. */
export async function fillDisk({ context, extensionId }: Launched): Promise<() => Promise<void>> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  const origin = `chrome-extension://${extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.close();
  };
}
