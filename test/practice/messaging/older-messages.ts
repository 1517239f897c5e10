import type { View } from '../pages';
import { olderAddress, showMessages } from './shown-messages';
import { rowsV1 } from './thread-v1';
import { rowsV2 } from './thread-v2';

/** What the page puts in front of the messages it has: rows in a box that says where those before them are. */
export function olderMessages(view: View, id: string): string {
  const thread = view.scenario.threads?.find((candidate) => candidate.id === id);
  if (!thread) return '';
  const form = view.query.get('form') === 'v2' ? 'v2' : 'v1';
  const { shown, start } = showMessages(thread, Number(view.query.get('before')), view.options.pageSize);
  const rows = form === 'v1' ? rowsV1(view, thread, shown) : rowsV2(view, thread, shown);
  return `<div data-older="${olderAddress(thread, start, form)}">${rows}</div>`;
}
