// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findAll } from '../../../src/capture/base/find-all';
import { closestAcross, findRoots } from '../../../src/capture/base/find-roots';
import { draw } from '../draw';

function shadowIn(host: Element, html: string, mode: 'open' | 'closed' = 'open'): ShadowRoot {
  const shadow = host.attachShadow({ mode });
  shadow.innerHTML = html;
  return shadow;
}

function frameIn(parent: ParentNode & Node, html: string): Document {
  const frame = document.createElement('iframe');
  parent.appendChild(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('no frame');
  inner.body.innerHTML = html;
  return inner;
}

describe('the roots of a page', () => {
  it('are the document first, its frames, its open shadow roots, and those inside them', () => {
    const host = draw('<div id="interop-outlet"></div>');
    const shadow = shadowIn(host, '<i>shadow</i><div id="inner"></div>');
    const deeper = shadowIn(shadow.querySelector('#inner') as Element, '<i>deeper</i>');
    const frame = frameIn(document.body, '<i>frame</i>');
    const nested = frameIn(frame.body, '<i>nested</i>');
    const roots = findRoots(document);
    expect(roots[0]).toBe(document);
    expect(new Set(roots)).toEqual(new Set([document, shadow, deeper, frame, nested]));
    expect(
      findAll(roots, 'i')
        .map((each) => each.textContent)
        .sort(),
    ).toEqual(['deeper', 'frame', 'nested', 'shadow']);
  });

  it('are not closed ones, nor frames that cannot be read', () => {
    const host = draw('<div></div>');
    shadowIn(host, '<i></i>', 'closed');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    Object.defineProperty(frame, 'contentDocument', {
      get() {
        throw new DOMException('another origin', 'SecurityError');
      },
    });
    const empty = document.createElement('iframe');
    document.body.append(empty);
    Object.defineProperty(empty, 'contentDocument', { value: null });
    expect(findRoots(document)).toEqual([document]);
  });

  it('have an end even where frames have none', () => {
    draw('<p></p>');
    for (let each = 0; each < 70; each += 1)
      shadowIn(document.body.appendChild(document.createElement('div')), '');
    expect(findRoots(document)).toHaveLength(50);
  });
});

describe('what stands around an element', () => {
  it('is found through shadow roots and frames', () => {
    const card = draw('<article class="card"><div id="host"></div></article>');
    const shadow = shadowIn(card.querySelector('#host') as Element, '<p><b>x</b></p>');
    const inner = frameIn(card, '<p><u>y</u></p>');
    for (const element of [shadow.querySelector('b'), inner.querySelector('u')]) {
      expect(closestAcross(element as Element, '.card')).toBe(card);
      expect(closestAcross(element as Element, 'p')?.contains(element as Element)).toBe(true);
      expect(closestAcross(element as Element, '.missing')).toBeNull();
    }
  });
});
