const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  euro: '€',
};
const breaks = new Set(['p', 'br', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'ul', 'ol', 'blockquote']);
/** Elements whose content is not for reading. */
const silent = new Set(['script', 'style']);

/** The words of a message that may hold HTML. No document is made of it: tags are cut out in one pass. */
export function stripHtml(html: string): string {
  if (!/[<&]/.test(html)) return html.trim();
  const lines = decodeEntities(cutTags(html)).split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function cutTags(html: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const open = findTag(html, at);
    const close = open === -1 ? -1 : html.indexOf('>', open);
    if (close === -1) return parts.join('') + html.slice(at);
    const [, slash = '', name = ''] = /^<(\/?)([a-z0-9]*)/i.exec(html.slice(open, open + 16)) ?? [];
    const tag = name.toLowerCase();
    parts.push(html.slice(at, open), breaks.has(tag) ? '\n' : '');
    at = close + 1;
    if (slash === '' && silent.has(tag)) at = skipTo(html, `</${tag}`, at);
  }
}

/** `<` before a letter, a slash or `!`; `a < b` and `<3` are words. */
function findTag(html: string, from: number): number {
  let at = html.indexOf('<', from);
  while (at !== -1 && !/[a-z/!]/i.test(html[at + 1] ?? '')) at = html.indexOf('<', at + 1);
  return at;
}

function skipTo(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from);
  return at === -1 ? html.length : at;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(String(hex), 16) : Number(decimal);
    const isText = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isText ? String.fromCodePoint(code) : '';
  });
}
