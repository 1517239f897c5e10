import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const targets = ['chrome', 'firefox'];
const notCopied = ['.git', 'coverage', 'dist', 'node_modules', 'output'];
const here = resolve('.');
let elsewhere = '';

beforeAll(async () => {
  // Of another length too, so that no byte can depend on how long the path is.
  elsewhere = await mkdtemp(join(tmpdir(), 'afterpost-built-elsewhere-'));
  const isCopied = (path: string) => path === here || !notCopied.includes(basename(path));
  await cp(here, elsewhere, { recursive: true, filter: isCopied });
  // Packages of its own, as a clone has them: behind a link they would lie beside the other tree.
  await cp(resolve('node_modules'), join(elsewhere, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  // As a careless machine would have it.
  const env = { ...process.env, NODE_ENV: 'development' };
  await promisify(execFile)(process.execPath, ['test/support/build.mjs'], { cwd: elsewhere, env });
}, 300_000);

afterAll(() => rm(elsewhere, { recursive: true, force: true }));

it.each(targets)('dist/%s is the same to the byte when built in another folder', async (target) => {
  const [built, again] = [await readAll(here, target), await readAll(elsewhere, target)];
  const fault = `dist/${target} differs: it is of an earlier state (npm run build), or the build hangs on its folder`;
  expect([...again.keys()], fault).toEqual([...built.keys()]);
  const different = [...built].filter(([name, bytes]) => !again.get(name)?.equals(bytes));
  expect(
    different.map(([name]) => name),
    fault,
  ).toEqual([]);
});

async function readAll(root: string, target: string): Promise<Map<string, Buffer>> {
  const folder = join(root, 'dist', target);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = names.sort().map(async (name) => [name.slice(folder.length), await readFile(name)] as const);
  return new Map(await Promise.all(files));
}
