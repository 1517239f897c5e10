/** A piece of finished HTML. Everything else put into a template is escaped. */
export type Html = { readonly html: string };
type Piece = Html | readonly Html[] | string | number | null | false;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  const rest = pieces.map((piece, index) => render(piece) + (strings[index + 1] ?? ''));
  return { html: (strings[0] ?? '') + rest.join('') };
}

function render(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return String(piece);
  return 'html' in piece ? piece.html : piece.map((part) => part.html).join('\n');
}

export const nothing: Html = { html: '' };

/** A translated sentence with an element in the place of its name: `<a>Ana</a> reposted this`. */
export function sentenceWith(sentence: (name: string) => string, element: Html): Html {
  const [before = '', after = ''] = sentence('\u0001').split('\u0001');
  return html`${before}${element}${after}`;
}

/** Lines of a text as the pages part them: `<span><br></span>` between comment-fenced runs. */
export function lines(text: string): Html {
  const runs = text.split('\n').map((line) => (line === '' ? '' : html`<!---->${line}<!---->`.html));
  return { html: runs.join('<span><br></span>') };
}

/**
 * Gives every `ember#` its number, as Ember does: counted up over the document, so the same for the same page.
 * Fragments count from a number made from their address, so that ids stay apart from those of the page.
 */
export function numberEmbers(page: Html, address = ''): string {
  let next = address === '' ? 33 : 1000 + (hash(address) % 900_000);
  return page.html.replaceAll('ember#', () => `ember${next++}`);
}

function hash(text: string): number {
  let value = 7;
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647;
  return value;
}
