import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Sources } from './check-architecture';

/** The texts below `src/` that a check reads: code, styles, pages. */
export function readSources(): Sources {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const wanted = names.filter((name) => /\.(tsx?|css|html)$/.test(name));
  return Object.fromEntries(
    wanted.map((name) => [name.replaceAll(sep, '/'), readFileSync(join('src', name), 'utf8')]),
  );
}
