/** Where LinkedIn may put its content: the document, same-origin frames, open shadow roots. */
export type Root = Document | ShadowRoot;

/**
 * All roots reachable from a document, itself first. A frame of another origin and a closed shadow root are
 * not ours to read and are left out.
 */
export function findRoots(start: Document): Root[] {
  const roots: Root[] = [];
  const waiting: Root[] = [start];
  for (let root = waiting.shift(); root && roots.length < 50; root = waiting.shift()) {
    roots.push(root);
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) waiting.push(element.shadowRoot);
      else if (element.localName === 'iframe') {
        const inner = frameDocument(element as HTMLIFrameElement);
        if (inner) waiting.push(inner);
      }
    }
  }
  return roots;
}

/** The document inside a same-origin frame; null for any other. */
export function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    const inner = frame.contentDocument;
    return inner?.location && /^https:$|^about:$|^blob:$/.test(inner.location.protocol) ? inner : null;
  } catch {
    return null;
  }
}

/** `closest` that goes on through shadow roots to their hosts and through frames to their elements. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const hit: Element | null = at.closest(selector);
    if (hit) return hit;
    at = hostOf(at);
  }
  return null;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}
