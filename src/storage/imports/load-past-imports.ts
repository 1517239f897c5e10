import type { ImportRow } from '../../leads/records/import-row';
import { db } from '../base/database';
import { loadImports } from './load-imports';
import { countNumbers } from './save-numbers';

/** An import, and of how many posts its workbooks told. */
export type PastImport = { row: ImportRow; posts: number };

/** All imports, newest first. */
export async function loadPastImports(): Promise<PastImport[]> {
  return db.transaction('r', [db.imports, db.posts], async () => {
    const posts = await countNumbers();
    return (await loadImports()).map((row) => ({ row, posts: posts.get(row.id) ?? 0 }));
  });
}
