// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { keyInEditor } from '../../../src/app/drafts/use-draft-editor';

function press(init: KeyboardEventInit) {
  const done: string[] = [];
  const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
  keyInEditor(event, {
    close: () => done.push('close'),
    copyAndOpen: async () => void done.push('copy'),
  });
  return [...done, ...(event.defaultPrevented ? ['taken'] : [])];
}

describe('a key in the editor', () => {
  it.each<[string, KeyboardEventInit, string[]]>([
    ['Escape closes', { key: 'Escape' }, ['close', 'taken']],
    ['Ctrl and Enter copy', { key: 'Enter', ctrlKey: true }, ['copy', 'taken']],
    ['Command and Enter copy', { key: 'Enter', metaKey: true }, ['copy', 'taken']],
    ['held down, nothing is done twice', { key: 'Enter', ctrlKey: true, repeat: true }, ['taken']],
    ['Enter alone is a new line', { key: 'Enter' }, []],
    ['a letter is written', { key: 's' }, []],
    ['Escape while a word is composed ends that', { key: 'Escape', isComposing: true }, []],
  ])('%s', (_, init, expected) => {
    expect(press(init)).toEqual(expected);
  });
});
