// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { facts, sentences, t } from '../../../src/app/words/t';
import { withParts } from '../../../src/app/words/with-parts';

function draw(children: ReturnType<typeof withParts>): string {
  const root = document.createElement('p');
  render(children, root);
  return root.innerHTML;
}

describe('words with elements in them', () => {
  it('have each element where the message puts it', () => {
    const words = withParts((name) => t('whoYouAre', name), <b>Nadia</b>);
    expect(draw(words)).toBe('You are <b>Nadia</b>');
    const turned = (first: string, second: string) => `${second}, then ${first}!`;
    expect(draw(withParts(turned, <i>one</i>, <b>two</b>))).toBe('<b>two</b>, then <i>one</i>!');
  });

  it('leave out an element whose mark is left out', () => {
    const words = (isShown: boolean) =>
      withParts((link) => sentences('Done.', isShown && link), <a href="#x">More</a>);
    expect(draw(words(true))).toBe('Done. <a href="#x">More</a>');
    expect(draw(words(false))).toBe('Done.');
  });

  it('take a plain text or nothing for an element', () => {
    expect(draw(withParts((as, when) => facts(as, when), <b>known</b>, '3 d'))).toBe('<b>known</b> · 3 d');
    expect(draw(withParts((key) => `Undo${key}`, undefined))).toBe('Undo');
  });

  it('may have none', () => {
    expect(draw(withParts(() => t('undo')))).toBe('Undo');
  });
});
