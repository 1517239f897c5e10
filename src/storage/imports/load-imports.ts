import type { ImportRow } from '../../leads/records/import-row';
import { db } from '../base/database';

/** All imports, newest first. */
export async function loadImports(): Promise<ImportRow[]> {
  return db.imports.orderBy('at').reverse().toArray();
}
