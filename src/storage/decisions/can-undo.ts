import { db } from '../base/database';

/** True when there is an act to take back. */
export async function canUndo(): Promise<boolean> {
  return (await db.decisions.count()) > 0;
}
