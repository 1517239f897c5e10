import type { Capture, SeenEngagement } from '../../leads/records/capture';

/**
 * Passes on only what is new: a page is read again at every change, the database should hear of each engagement
 * once. `forget` makes the next reading of a capture's post and kind count as new, when it could not be stored.
 */
export function createCollector() {
  const sent = new Map<string, Map<string, string>>();
  const states = new Map<string, string>();

  function takeNew(capture: Capture): Capture | null {
    const slot = slotOf(capture);
    const known = sent.get(slot) ?? new Map<string, string>();
    const fresh = capture.engagements.filter((each) => known.get(nameOf(each)) !== signatureOf(each));
    const state = stateOf(capture);
    if (fresh.length === 0 && states.get(slot) === state) return null;
    for (const each of fresh) known.set(nameOf(each), signatureOf(each));
    sent.set(slot, known);
    states.set(slot, state);
    return { ...capture, engagements: fresh };
  }

  function forget(capture: Capture): void {
    sent.delete(slotOf(capture));
    states.delete(slotOf(capture));
  }

  return { takeNew, forget };
}

/** A strip and a list of one post are two slots: each has its own state, both give the same engagements. */
export function slotOf(capture: Capture): string {
  return `${capture.post.aliases[0]} ${capture.kind} ${capture.reader}`;
}

function nameOf(engagement: SeenEngagement): string {
  return `${engagement.kind} ${engagement.commentId ?? engagement.person.keys.join('+')}`;
}

function signatureOf(engagement: SeenEngagement): string {
  return JSON.stringify(engagement);
}

function stateOf({ stated, hidden, post, problems }: Capture): string {
  return JSON.stringify([stated, hidden, post, problems.map((each) => [each.code, each.stated])]);
}
