import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a built extension, in a folder of its own, that asks for one permission less. */
export async function copyWithout(permission: string, built: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'afterpost-copy-'));
  await cp(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((each) => each !== permission);
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}
