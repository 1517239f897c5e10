import browser from 'webextension-polyfill';
import { startEverything } from '../../exchange/export/start-everything';
import { loadSettings } from '../../settings';
import { dumpTables } from '../../storage/backup/dump-tables';

/** So many letters are handed to the browser at once: it may keep them outside of the page's own memory. */
const pieceLength = 1 << 22;

/** Everything there is as one JSON file, as it is at this moment; `docs/everything.md` describes it. Progress counts rows. */
export async function makeEverything(
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const file = startEverything({ app: browser.runtime.getManifest().version, createdAt: Date.now() });
  const parts: Blob[] = [];
  let text = file.start();
  const flush = () => {
    parts.push(new Blob([text]));
    text = '';
  };
  const settings = await loadSettings();
  const onRows = (part: Parameters<typeof file.add>[0]) => {
    text += file.add(part);
    if (text.length > pieceLength) flush();
  };
  await dumpTables(onRows, onProgress, signal);
  text += file.end(settings);
  flush();
  return new Blob(parts, { type: 'application/json' });
}
