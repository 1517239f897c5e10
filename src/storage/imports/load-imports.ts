import type { ImportRow } from '../../leads/records/import-row';
import { db } from '../base/database';
import { countNumbers } from './save-numbers';

/** All imports, newest first. */
export async function loadImports(): Promise<ImportRow[]> {
  return db.imports.orderBy('at').reverse().toArray();
}

/** An import, and of how many posts its workbooks told. */
export type PastImport = { row: ImportRow; posts: number };

/** The same, each with the posts it told of. */
export async function loadPastImports(): Promise<PastImport[]> {
  return db.transaction('r', [db.imports, db.posts], async () => {
    const posts = await countNumbers();
    return (await loadImports()).map((row) => ({ row, posts: posts.get(row.id) ?? 0 }));
  });
}
