import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { findWriter, type SuggestionFacts, suggestDraft, type WriterState } from './suggest-draft';

export type Suggestion =
  | { step: 'idle' }
  | { step: 'downloading'; share: number }
  | { step: 'writing' }
  | { step: 'done'; text: string }
  | { step: 'failed' };

/** One suggestion at a time; it stops when the editor closes. */
export function useSuggestion(onText: (text: string) => void) {
  const [suggestion, setSuggestion] = useState<Suggestion>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  const stop = () => {
    running.current?.abort();
    running.current = null;
  };
  useEffect(() => stop, []);
  const start = async (facts: SuggestionFacts) => {
    stop();
    const controller = new AbortController();
    running.current = controller;
    const say = (next: Suggestion) => running.current === controller && setSuggestion(next);
    say({ step: 'writing' });
    const onDownload = (share: number) =>
      say(share < 1 ? { step: 'downloading', share } : { step: 'writing' });
    try {
      const text = await suggestDraft(facts, { signal: controller.signal, onDownload });
      if (running.current !== controller) return;
      say({ step: 'done', text });
      onText(text);
    } catch {
      say({ step: 'failed' });
    }
  };
  const clear = () => {
    stop();
    setSuggestion({ step: 'idle' });
  };
  return { suggestion, start, clear };
}

/** Whether this browser can write by itself; `undefined` until it has said so. */
export function useWriter(): WriterState | undefined {
  const [state, setState] = useState<WriterState>();
  useEffect(() => void findWriter().then(setState), []);
  return state;
}

/** The text a draft began with, when the browser suggested it. Kept as long as the browser runs. */
export function useSuggestedText(personId: string) {
  const key = `suggested:${personId}`;
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    void browser.storage.session.get(key).then((found) => {
      const stored: unknown = found[key];
      if (typeof stored === 'string') setText(stored);
    });
  }, [key]);
  const mark = (suggested: string) => {
    setText(suggested);
    void browser.storage.session.set({ [key]: suggested });
  };
  return { text, mark };
}
