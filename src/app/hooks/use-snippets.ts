import type { Snippet } from '../../leads/draft';
import { loadSnippets } from '../../storage/snippets';
import { useLive } from './use-live';

/** The seller's own texts, by name; `undefined` until they are loaded. */
export function useSnippets(): Snippet[] | undefined {
  return useLive(loadSnippets, []);
}
