import { postTopic } from '../../leads/posts/post-topic';
import type { Card, CardReason } from '../../leads/records/card';
import { ago } from './ago';
import { isolate, plural, t } from './t';

/** What the seller and a person have in common, a line each, the most telling first. */
export function listShared({ shared, reasons }: Pick<Card, 'shared' | 'reasons'>, now: number): string[] {
  const { answeredAt, bothCommented, company } = shared;
  return [
    answeredAt !== null && t('sharedAnswered', ago(answeredAt, now)),
    // Under one post it goes without saying: it is the seller's own.
    bothCommented > 1 && plural('sharedPosts', bothCommented),
    company !== null && t('sharedCompany', isolate(company)),
    !reasons.some(({ text }) => text) && aboutPost(reasons[0]?.post),
  ].filter((line) => line !== false && line !== null);
}

/** The post in a few words: what the user calls it, or else what its text says. */
export function sayTopic(post: CardReason['post']): string | null {
  return post.topic ?? postTopic(post.text);
}

/** Who said nothing did so at least under a post about something. */
function aboutPost(post: CardReason['post'] | undefined): string | null {
  const topic = post && sayTopic(post);
  return topic ? t('sharedTopic', isolate(topic)) : null;
}
