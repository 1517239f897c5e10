import type { MergeRow } from '../../leads/records/merge-row';
import type { RowSchema } from '../../leads/records/parse-sent';

/** Where a row names somebody: `field` (a path) holds their id, `mark` is what stands in front of it there. */
export type PersonField = { field: string; mark?: string };

/** What a table answers to whoever must deal with all of them; the answers stand in `tables.ts`. */
export type TableRules<Row> = {
  /** What a row must be. */
  row: RowSchema<Row>;
  names: readonly PersonField[];
  /**
   * What becomes of the rows of somebody who turns out to be somebody else.
   * `readdress`  their ids follow; where two rows then are the same they are merged
   * `unite`      one row a person: the two become one
   * `newest`     one row a person: the one last changed stays
   * `rename`     the row says the new id
   * `rejoin`     the same, then what both tell of is told once
   * `drop`       derived or theirs alone: it goes
   * `none`       nothing names anybody, or it must stay as it was
   */
  merge: 'readdress' | 'unite' | 'newest' | 'rename' | 'rejoin' | 'drop' | 'none';
  /** The field of the merge's own row that keeps what it takes to part the two; null = it can be worked out, or need not. */
  part: keyof MergeRow | null;
  /**
   * What an erasure takes. `rows`: those that name them. `mentions`: what a row says of them, not the row. `stays`: it
   * tells of nobody, or, as with whom not to contact, is there to outlive it.
   */
  erase: 'rows' | 'mentions' | 'stays';
  /**
   * What goes with an import that is taken back. `release`: what only it told. `rejoin`: the same, and what others told
   * too is as they told it. `row`: its own row. `stale`: it is worked out anew. `numbers`: see `save-numbers.ts`.
   */
  undo: 'release' | 'rejoin' | 'row' | 'stale' | 'numbers' | 'stays';
  /**
   * A backup holds it all. When one is added to what is here: `first` since all else names it, `row` each by itself,
   * `last` since they name each other, `derived` is built anew.
   */
  restore: 'first' | 'row' | 'last' | 'derived';
  /** The field under which a row is the same as one with another id, when a backup is compared with what is here. */
  sameBy: string | null;
  /** The field of somebody's own file that holds it; null = it tells nothing of them that another field does not. */
  file: string | null;
  /** True when its count means something to the user. */
  isCounted: boolean;
};
