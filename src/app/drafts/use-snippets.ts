import type { Snippet } from '../../leads/records/draft';
import { loadSnippets } from '../../storage/decisions/save-snippet';
import { useLive } from '../base/use-live';

/** The seller's own texts, by name; `undefined` until they are loaded. */
export function useSnippets(): Snippet[] | undefined {
  return useLive(loadSnippets, []);
}
