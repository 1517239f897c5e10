import * as v from 'valibot';
import { meteredKinds } from './engagement';
import { problemSchema } from './problem';
import { count, idUpTo, listUpTo, textUpTo, time } from './text-up-to';

/** How far the list of one post and kind has been read. */
export const captureRowSchema = v.object({
  /** `<postId>/<kind>` */
  id: idUpTo(100),
  /** The post: `posts.id`. */
  postId: idUpTo(100),
  /** Which list; `post` holds the problems of reading the post itself. */
  kind: v.picklist([...meteredKinds, 'post']),
  /** How many LinkedIn states. */
  stated: v.nullable(count()),
  /** How many were seen: people, organisations and hidden members. */
  seen: count(),
  /** Of these, people. */
  people: count(),
  /** Of these, organisations. */
  organisations: count(),
  /** Keys of hidden members: no names, no links. */
  hidden: listUpTo(idUpTo(2000), 1_000_000),
  /** As many were seen as LinkedIn states. */
  complete: v.boolean(),
  /** When the newest reading that changed this row was taken; 0 = stated elsewhere, never read itself. Epoch ms. */
  at: time(),
  /** When the list was read first. Epoch ms. */
  firstAt: v.exactOptional(time()),
  /** The reader that took it. */
  reader: textUpTo(100),
  /** What could not be read. */
  problems: listUpTo(problemSchema, 100),
});
export type CaptureRow = v.InferOutput<typeof captureRowSchema>;
