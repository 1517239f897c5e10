import type { Meter } from '../../leads/posts/read-meter';
import type { PostInFront } from '../base/use-post-in-front';

export type Emptiness =
  | 'NoPost'
  | 'NoAnswers'
  | 'NotLooked'
  | 'NotRead'
  | 'Incomplete'
  | 'NobodyNew'
  | 'Done';

/** Why nobody waits, as far as the post in front tells. `decided`: there were people, and all have been dealt with. */
export function readEmptiness(front: Pick<PostInFront, 'meters'> | null, decided: boolean): Emptiness {
  if (!front) return decided ? 'Done' : 'NoPost';
  const is = (state: Meter['state']) =>
    front.meters.some((meter) => meter.kind !== 'repost' && meter.state === state);
  const seen = front.meters.some((meter) => meter.seen > 0);
  if (!seen && is('unreadable')) return 'NotRead';
  if (!seen && (is('not-looked') || is('unknown'))) return 'NotLooked';
  if (decided) return 'Done';
  if (!seen) return 'NoAnswers';
  return is('partial') || is('not-looked') ? 'Incomplete' : 'NobodyNew';
}
