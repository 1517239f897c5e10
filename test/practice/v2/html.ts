/** Markup that is already escaped; everything else put into `html` is escaped on the way in. */
export type Html = { readonly markup: string };
export type Part = Html | string | number | null | false | readonly Part[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

export function raw(markup: string): Html {
  return { markup };
}

export const nothing = raw('');

export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  const joined = strings.map((text, index) => text + renderPart(parts[index] ?? null));
  // The pages are written over several lines for us, but a React page has no white space between tags.
  return raw(
    joined
      .join('')
      .replace(/>\s*\n\s*/g, '>')
      .replace(/\s*\n\s*</g, '<'),
  );
}

function renderPart(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string') return escapeText(part).replace(/\n/g, '&#10;');
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(renderPart).join('');
}
