import type { Page } from 'playwright-core';

/** A page as markup, with what plain serialising leaves out: same-origin frames, open shadow roots, style sheets. */
export function readDom(page: Page): Promise<string> {
  return page.evaluate(serialise);
}

/** Runs in the page. */
function serialise(): string {
  const parts: string[] = [];
  const add = (root: Document | ShadowRoot, name: string) => {
    parts.push(`== ${name}`, `${root.styleSheets.length} + ${root.adoptedStyleSheets.length} style sheets`);
    const html = 'documentElement' in root ? [...root.childNodes].map(write).join('\n') : root.innerHTML;
    parts.push(html.replace(/></g, '>\n<'));
    [...root.querySelectorAll('*')].forEach((element, index) => {
      const inside = `${name} > ${element.localName} ${index}`;
      if (element.shadowRoot) add(element.shadowRoot, inside);
      const frame = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
      if (frame) add(frame, inside);
    });
  };
  const write = (node: Node) =>
    node.nodeType === Node.ELEMENT_NODE ? (node as Element).outerHTML : `${node.nodeName} ${node.nodeValue}`;
  add(document, 'page');
  return parts.join('\n');
}
