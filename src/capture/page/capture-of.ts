import type { Capture } from '../../leads/records/capture';
import type { SeenPost } from '../../leads/records/post';
import type { Generation } from '../../leads/records/problem';

type Facts = Partial<Omit<Capture, 'kind' | 'post' | 'at' | 'reader'>>;

/** One capture; what was not seen is empty. `reader` as `readerName` gives it. */
export function captureOf(
  kind: Capture['kind'],
  post: SeenPost,
  reader: string,
  at: number,
  facts: Facts = {},
): Capture {
  return { kind, post, stated: null, engagements: [], hidden: [], problems: [], at, reader, ...facts };
}

/** `read-reactions V2`; without the generation where the page does not tell it. */
export function readerName(reader: string, generation: Generation | null): string {
  return generation ? `${reader} ${generation}` : reader;
}
