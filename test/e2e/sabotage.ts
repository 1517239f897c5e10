import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Manifest = {
  background: { service_worker: string };
  content_scripts: { js: string[]; matches: string[]; world?: string }[];
  content_security_policy?: unknown;
  web_accessible_resources?: unknown;
};

/** Does in a page everything an extension must not. */
const inPage = `
;(() => {
  console.log('sabotage');
  document.documentElement.setAttribute('data-sabotage', '');
  document.documentElement.removeAttribute('data-sabotage');
  const timer = setInterval(() => {
    if (!document.body || document.querySelector('sabotage-node')) return;
    document.body.append(document.createElement('sabotage-node'));
  }, 50);
  fetch('/sabotage-by-content-script').catch(() => {});
})();`;

const inWorker = `
;fetch('https://www.linkedin.com/sabotage-by-worker').catch(() => {});`;

const inPagesOwnWorld = 'window.sabotage = true;';

/** A copy of a built extension that does what it must not, to see that the checks would notice. */
export async function sabotage(built: string): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'afterpost-sabotaged-'));
  await cp(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  const [script] = manifest.content_scripts.flatMap(({ js }) => js);
  if (!script) throw new Error('No content script to sabotage');
  await appendFile(join(folder, script), inPage);
  await appendFile(join(folder, manifest.background.service_worker), inWorker);
  await writeFile(join(folder, 'global.js'), inPagesOwnWorld);
  const { content_security_policy, ...rest } = manifest;
  const matches = ['https://www.linkedin.com/*'];
  const changed: Manifest = {
    ...rest,
    content_scripts: [...manifest.content_scripts, { js: ['global.js'], matches, world: 'MAIN' }],
    web_accessible_resources: [{ resources: ['manifest.json', 'icons/*', 'global.js'], matches }],
  };
  await writeFile(file, JSON.stringify(changed));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
