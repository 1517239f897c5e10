/** No real one is longer. */
const longest = 500;

/** The link as it is stored; '' for an empty field, null for what is no public https address. */
export function parseCalendarLink(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  if (text.length > longest || /\s/.test(text) || !URL.canParse(text)) return null;
  const { protocol, hostname, username, password, href } = new URL(text);
  const isPublic = /^[^.]+(\.[^.]+)+$/.test(hostname) && username === '' && password === '';
  return protocol === 'https:' && isPublic ? href : null;
}
