import type { SeenEngagement } from '../../leads/records/capture';
import type { SeenPerson } from '../../leads/records/person';

type Facts = Partial<Omit<SeenEngagement, 'person' | 'kind'>>;

/** One engagement; what the page does not say of it is null. */
export function toEngagement(
  kind: SeenEngagement['kind'],
  person: SeenPerson,
  facts: Facts = {},
): SeenEngagement {
  return {
    person,
    kind,
    reaction: null,
    text: null,
    commentId: null,
    parentCommentId: null,
    at: null,
    ...facts,
  };
}
