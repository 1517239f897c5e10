const address = /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"().]{2,}$/;

/** Every e-mail address of a cell (` ::: `, `;`, `,` or blanks between), lower-case, `mailto:` and `<…>` taken off. */
export function readEmails(cell: string): string[] {
  if (!cell.includes('@')) return [];
  const parts = cell.slice(0, 4_000).split(/[\s,;<>"]+|:::/);
  const emails = parts.map((part) => part.replace(/^mailto:/i, '').toLowerCase()).filter(isEmail);
  return [...new Set(emails)];
}

export function isEmail(text: string): boolean {
  return text.length <= 254 && address.test(text);
}
