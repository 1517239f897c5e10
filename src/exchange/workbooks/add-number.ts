import { statedKeys } from '../../leads/posts/settle-numbers';
import type { PostNumbers, Stated } from '../../leads/records/post';
import type { NumberName } from '../tables/finding';
import { parseCount } from './parse-count';
import type { Cell } from './read-workbook';

type Numbers = Pick<PostNumbers, 'stated' | 'extra'>;

/** Sets what a cell tells; the first word counts, and nothing that is counted can be negative but engagements. */
export function addNumber({ stated, extra }: Numbers, field: NumberName, cell: Cell): void {
  const value = parseCount(cell);
  if (value === null || (value < 0 && field !== 'engagements')) return;
  if (isStated(field)) stated[field] ??= value;
  else extra[field] ??= value;
}

export function hasNumber({ stated, extra }: Numbers): boolean {
  return Object.keys(stated).length + Object.keys(extra).length > 0;
}

function isStated(field: NumberName): field is keyof Stated {
  return statedKeys.some((key) => key === field);
}
