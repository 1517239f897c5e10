import { takeBackNumbers } from '../../storage/imports/save-numbers';
import { takeBackImport } from '../../storage/imports/take-back-import';

/** Takes an import back, whole: numbers of posts first, then people. */
export async function takeBack(importId: string): Promise<void> {
  const wasOfPostsAlone = await takeBackNumbers(importId);
  if (!wasOfPostsAlone) await takeBackImport(importId);
}
