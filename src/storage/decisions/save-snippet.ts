import type { Snippet } from '../../leads/records/draft';
import { db } from '../base/database';

/** The seller's own texts, by name. */
export async function loadSnippets(): Promise<Snippet[]> {
  const snippets = await db.snippets.toArray();
  return snippets.sort((left, right) => left.name.localeCompare(right.name));
}

export async function saveSnippet(snippet: Snippet): Promise<void> {
  await db.snippets.put(snippet);
}

export async function deleteSnippet(id: string): Promise<void> {
  await db.snippets.delete(id);
}
