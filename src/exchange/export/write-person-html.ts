/** One line: a label and what it says, or a text of somebody's own words. */
export type PersonLine =
  | { label: string; value: string }
  | { date: string; what: string; words: string | null };

export type PersonSection = { title: string; empty: string; lines: PersonLine[] };

/** What the page says, in words that are on screen elsewhere. */
export type PersonDocument = {
  language: string;
  direction: string;
  title: string;
  lead: string;
  sections: PersonSection[];
};

/** No script, nothing loaded: what a hostile name could ask for, the browser is told not to do. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const style = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1b1f24; --soft: #565d66; --line: #e4e1d9 }
@media (prefers-color-scheme: dark) { :root { --paper: #16181b; --ink: #eceae4; --soft: #a7adb5; --line: #33373d } }
body { margin: 0 auto; padding: 32px 20px; max-width: 44rem; background: var(--paper); color: var(--ink);
  font: 15px/22px system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 24px; line-height: 30px; margin: 0 }
h2 { font-size: 16px; margin: 32px 0 4px; padding-bottom: 4px; border-bottom: 1px solid var(--line) }
p, blockquote { margin: 4px 0 }
.soft { color: var(--soft); font-size: 13px }
dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: 4px 16px; margin: 8px 0 }
dt { color: var(--soft) }
dd { margin: 0 }
ol { list-style: none; margin: 0; padding: 0 }
li { padding: 8px 0; border-bottom: 1px solid var(--line) }
blockquote { white-space: pre-wrap; padding-inline-start: 12px; border-inline-start: 2px solid var(--line) }
@media print { :root { --paper: #fff; --ink: #000 } body { padding: 0 } li { break-inside: avoid } }
`;

/** A page that needs nothing but itself, with everything told as text. */
export function writePersonHtml({ language, direction, title, lead, sections }: PersonDocument): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${escapeHtml(direction)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1><bdi>${escapeHtml(title)}</bdi></h1>
<p class="soft">${escapeHtml(lead)}</p>
${sections.map(writeSection).join('\n')}
</body>
</html>
`;
}

function writeSection({ title, empty, lines }: PersonSection): string {
  const facts = lines.filter((line) => 'label' in line);
  const events = lines.filter((line) => 'what' in line);
  return `<section>
<h2>${escapeHtml(title)}</h2>
${lines.length === 0 ? `<p class="soft">${escapeHtml(empty)}</p>` : ''}
${facts.length > 0 ? `<dl>${facts.map(({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd dir="auto">${escapeHtml(value)}</dd>`).join('\n')}</dl>` : ''}
${events.length > 0 ? `<ol>${events.map(writeEvent).join('\n')}</ol>` : ''}
</section>`;
}

function writeEvent({ date, what, words }: { date: string; what: string; words: string | null }): string {
  const said =
    words === null || words === '' ? '' : `<blockquote dir="auto">${escapeHtml(words)}</blockquote>`;
  return `<li><p>${escapeHtml(what)} <span class="soft">${escapeHtml(date)}</span></p>${said}</li>`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as text, inside an element or a quoted attribute; letters that no page may hold become a mark. */
export function escapeHtml(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are to go
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd')
  );
}
