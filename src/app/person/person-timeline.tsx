import type { TimelineItem } from '../../leads/next/build-timeline';
import type { Outcome } from '../../leads/records/outcome';
import type { Channel } from '../../leads/records/touch';
import { Fold } from '../parts/fold';
import { Icon, type IconName } from '../parts/icon';
import { date } from '../words/ago';
import { sayTopic } from '../words/list-shared';
import { sayMoney } from '../words/say-money';
import { sayTouch } from '../words/say-touch';
import { stageName } from '../words/stage-name';
import { aside, isolate, t } from '../words/t';
import { underscored } from '../words/underscored';
import { withParts } from '../words/with-parts';

type Props = { items: readonly TimelineItem[]; now: number };

/** Everything that happened with one person, newest first. */
export function PersonTimeline({ items, now }: Props) {
  return (
    <section aria-labelledby="timeline">
      <h2 class="eyebrow" id="timeline">
        {t('timeline')}
      </h2>
      {items.length === 0 && <p class="person-facts">{t('timelineEmpty')}</p>}
      <ol class="timeline">
        {items.map((item) => (
          <li
            key={item.id}
            class="timeline-item"
            data-testid="timeline-item"
            data-kind={item.kind}
            data-direction={item.kind === 'touch' ? item.touch.direction : undefined}
            data-channel={item.kind === 'touch' ? item.touch.channel : undefined}
          >
            <Icon name={iconOf(item)} />
            <div class="timeline-body">
              <p class="timeline-what">
                {withParts(
                  (what, day) => aside(what, day),
                  <span>{sayItem(item, now)}</span>,
                  <span class="person-facts">{sayDateOf(item)}</span>,
                )}
              </p>
              <Details item={item} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function iconOf(item: TimelineItem): IconName {
  switch (item.kind) {
    case 'touch':
      return channelIcon(item.touch.channel);
    case 'reason':
      return item.reason.kind === 'reaction' ? 'like' : 'post';
    case 'barred':
      return 'barred';
    default:
      return item.kind;
  }
}

function sayItem(item: TimelineItem, now: number): string {
  switch (item.kind) {
    case 'touch':
      return sayTouch(item.touch, now);
    case 'reason':
      return item.reason.kind === 'reaction'
        ? t(`reaction_${item.reason.reaction ?? 'LIKE'}`)
        : t(`kind_${item.reason.kind}`);
    case 'stage':
      return t('timelineStage', stageName(item.stage));
    case 'barred':
      return t(item.barred ? 'timelineBarred' : 'timelineUnbarred');
    case 'outcome':
      return sayOutcome(item.outcome);
    case 'note':
      return t('timelineNote');
  }
}

/** "Order, € 1,200.00" */
export function sayOutcome({ kind, amount, currency }: Outcome): string {
  const words = t(`outcome_${underscored(kind)}`);
  return amount === null || currency === null
    ? words
    : t('timelineReason', words, sayMoney(amount, currency));
}

/** Nobody knows when a reaction was; a page may not know when a message was. */
function sayDateOf(item: TimelineItem): string {
  if (item.kind === 'reason' && item.reason.at === null) return t('seenAgo', date(item.at));
  if (item.kind === 'touch' && item.touch.when?.from === 0) return t('timelineUnknownDay');
  return date(item.at);
}

function Details({ item }: { item: TimelineItem }) {
  if (item.kind === 'note') return <Fold text={item.text} class="timeline-note" />;
  if (item.kind === 'outcome') {
    const { why } = item.outcome;
    return why ? <p class="person-facts">{isolate(why)}</p> : null;
  }
  if (item.kind === 'touch') {
    const { text, gave, asked } = item.touch;
    return (
      <>
        {text && <Fold text={text} class="timeline-text" />}
        {gave && <p class="person-facts">{t('timelineGave', isolate(gave))}</p>}
        {asked && <p class="person-facts">{t('timelineAsked', isolate(asked))}</p>}
      </>
    );
  }
  if (item.kind !== 'reason') return null;
  const { text, post } = item.reason;
  const topic = sayTopic(post);
  return (
    <>
      {text && <Fold text={text} class="timeline-text" />}
      <p class="reason-post">
        <a href={post.url} target="_blank" rel="noreferrer">
          {withParts(
            (words) => t('underPost', words),
            <bdi>{topic ? t('quoted', isolate(topic)) : t('postWithoutText')}</bdi>,
          )}
          <Icon name="open" />
        </a>
      </p>
    </>
  );
}

const icons: Record<Channel, IconName> = {
  'comment-reply': 'reply',
  reaction: 'like',
  message: 'message',
  invitation: 'invitation',
  'invitation-note': 'invitation',
  inmail: 'message',
  email: 'email',
  phone: 'phone',
  'video-call': 'video',
  whatsapp: 'message',
  'in-person': 'meeting',
  other: 'other',
};

/** What a channel looks like beside its words. */
function channelIcon(channel: Channel): IconName {
  return icons[channel];
}
