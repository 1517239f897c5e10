import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Manifest = { permissions: string[]; optional_permissions?: string[] };

/**
 * A copy of a built extension, in a folder of its own, that has all it may ask for: the browser's own question cannot
 * be answered by a test.
 */
export async function copyGranted(built: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'afterpost-copy-'));
  await cp(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_permissions = [], ...manifest } = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  manifest.permissions = [...manifest.permissions, ...optional_permissions];
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}
