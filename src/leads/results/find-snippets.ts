import { alikeFrom, compareWithPrepared, prepareEarlier } from '../drafts/similarity';
import type { Touch } from '../records/touch';
import { isInWords } from '../talk/kind-of';
import type { ReportFacts } from './report-facts';

/**
 * Tells which snippet a message was written from, by its id; null = none. Nothing records that when a message is sent,
 * so the guard against copies answers: at least half of the wording stands in the snippet as it is now. Whoever
 * rewrites a snippet, or most of a message, parts the two.
 */
export function findSnippets({ snippets, engagements, words }: ReportFacts) {
  const sent = snippets.map(({ id, text, updatedAt }) => {
    return { id, personId: `snippet:${id}`, names: [], text, at: updatedAt };
  });
  if (sent.length === 0 || !words) return () => null;
  const prepared = prepareEarlier(sent, words);
  const quoted = new Map<string, string[]>();
  for (const { personId, text } of engagements) {
    if (text !== null) quoted.set(personId, [...(quoted.get(personId) ?? []), text]);
  }
  return (touch: Touch, name: string): string | null => {
    if (touch.text === null || !isInWords(touch)) return null;
    const names = name.split(/\s+/).filter(Boolean);
    const draft = { text: touch.text, names, quoted: quoted.get(touch.personId) ?? [] };
    const found = compareWithPrepared(draft, prepared, words);
    return found && found.share >= alikeFrom ? found.textId : null;
  };
}
