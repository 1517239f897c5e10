import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Prepared, prepareEarlier } from '../../leads/drafts/similarity';
import { loadSent, type Sent } from '../../storage/load/load-sent';
import { useLive } from '../base/use-live';

/** What others were sent, ready to be compared with; null until it is. Worked out anew only when a text came or went. */
export function useSent(personId: string): { sent: readonly Sent[]; prepared: Prepared } | null {
  const loaded = useLive(() => loadSent(personId), [personId]);
  // Every page that is read writes people, so the query answers often and mostly the same.
  const key = loaded?.map(({ id, names, text }) => `${id} ${names.join(' ')} ${text.length}`).join('\n');
  const sent = useMemo(() => loaded, [key]);
  const [ready, setReady] = useState<{ sent: readonly Sent[]; prepared: Prepared } | null>(null);
  useEffect(() => {
    if (!sent) return;
    // Thousands of texts take a moment: the field is there first.
    const timer = setTimeout(() => setReady({ sent, prepared: prepareEarlier(sent) }));
    return () => clearTimeout(timer);
  }, [sent]);
  return ready;
}
