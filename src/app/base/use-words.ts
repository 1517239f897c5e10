import { useEffect, useState } from 'preact/hooks';
import { loadWordsFor } from '../../leads/text/load-words';
import type { Words } from '../../leads/text/words';

/** The words of the languages a text may be in, as it is typed; null until the first are there. */
export function useWords(text: string): Words | null {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    let isOver = false;
    void loadWordsFor([text]).then((loaded) => isOver || setWords(loaded));
    return () => {
      isOver = true;
    };
  }, [text]);
  return words;
}
