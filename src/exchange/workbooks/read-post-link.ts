import { parsePostPath, parsePostUrn } from '../../leads/posts/parse-post-urn';
import type { PostKey } from '../../leads/records/post';
import type { Cell } from './read-workbook';

/** The post a link names, in any of the forms LinkedIn writes it; null for every other text. */
export function readPostLink(cell: Cell): PostKey | null {
  if (typeof cell !== 'string' || cell.length > 2_000) return null;
  const text = cell.trim();
  if (/^urn:li:/.test(text)) return parsePostUrn(text);
  const path = pathOnLinkedIn(text);
  return path === null ? null : parsePostPath(path);
}

/** The file is named after its post, without saying which kind of id that is: the page it is exported from has the activity's. */
export function readPostName(file: string): PostKey | null {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const id = /_(\d{15,20})(?:\s*\(\d+\))?\.xlsx$/i.exec(name)?.[1];
  return id ? `activity:${id}` : null;
}

function pathOnLinkedIn(text: string): string | null {
  const match = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com(\/[^?#\s]*)/i.exec(text);
  return match?.[1] ?? null;
}
