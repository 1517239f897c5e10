import type { Act } from '../../leads/next/act';
import type { Allowance } from '../../leads/next/act-facts';
import { wayTo } from '../../leads/next/read-conversation';
import type { Card, CardReason } from '../../leads/records/card';
import { useSettings } from '../base/use-settings';
import { Icon } from '../parts/icon';
import { day, span } from '../words/ago';
import { listShared, sayTopic } from '../words/list-shared';
import { sayLastTouch } from '../words/say-touch';
import { isolate, plural, t } from '../words/t';
import { why } from '../words/why';
import { CardActions } from './card-actions';
import { CardSignal } from './card-signal';
import { CardStep } from './card-step';
import type { CardMenu } from './list-menu-items';
import { useConversation } from './use-conversation';

export type CardBodyProps = {
  card: Card;
  now: number;
  /** The post in front: reasons from other posts name theirs. */
  postId: string | null;
  allowance: Allowance;
  menu: CardMenu;
  onMenu: (menu: CardMenu) => void;
  onOpen: () => void;
  onAct: (act: Act) => void;
  onPerson: (id: string) => void;
  drafting: boolean;
  onDraft: (open: boolean) => void;
};

const quotedAtMost = 2;

/** Everything needed to answer somebody: their words, why them, what was before, what comes next. */
export function CardBody(props: CardBodyProps) {
  const { card, now, postId, allowance, onAct, onPerson } = props;
  const conversation = useConversation(card, allowance, now);
  return (
    <div class="card-body">
      <Words card={card} postId={postId} onPerson={onPerson} />
      <Facts card={card} now={now} />
      <CardStep card={card} conversation={conversation} now={now} onAct={onAct} />
      <CardSignal card={card} conversation={conversation} now={now} />
      <CardActions {...props} next={{ channel: wayTo(conversation.next, card) }} />
    </div>
  );
}

function Words({ card, postId, onPerson }: Pick<CardBodyProps, 'card' | 'postId' | 'onPerson'>) {
  const { reasons, person } = card;
  const spoken = reasons.filter(({ text }) => text).slice(0, quotedAtMost);
  const rest = reasons.length - spoken.length;
  return (
    <>
      {spoken.map((reason) => (
        <Quotation
          key={reason.id}
          text={reason.text ?? ''}
          post={reason.postId === postId ? null : reason.post}
        />
      ))}
      {spoken.length > 0 && rest > 0 && (
        <button type="button" class="card-more" onClick={() => onPerson(person.id)}>
          {plural('moreReasons', rest)}
        </button>
      )}
    </>
  );
}

/** Why them, how long it is fresh, what is shared and what has happened: all in calm lines. */
function Facts({ card, now }: Pick<CardBodyProps, 'card' | 'now'>) {
  const profiles = useSettings()?.order.profiles ?? [];
  const isUntouched = card.touches.every(({ direction }) => direction === 'in');
  const fresh = readFreshness(card.freshUntil, now);
  const last = sayLastTouch(card.history, now);
  return (
    <>
      <p class="card-why">{why(card, profiles)}</p>
      <ul class="card-facts">
        {isUntouched && (
          <li class="card-fresh" data-tone={fresh.tone}>
            <Icon name="clock" /> {fresh.words}
          </li>
        )}
        {listShared(card, now).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {last && <li data-testid="last-touch">{last}</li>}
      </ul>
    </>
  );
}

type Props = { text: string; post: CardReason['post'] | null };

/** Their own words; under them the post they answered, where that is not plain from the screen. */
function Quotation({ text, post }: Props) {
  const topic = post && sayTopic(post);
  return (
    <figure class="quotation">
      <blockquote dir="auto">{t('quoted', text)}</blockquote>
      {topic && <figcaption>{t('underPost', t('quoted', isolate(topic)))}</figcaption>}
    </figure>
  );
}

type Freshness = { tone: 'due' | 'calm' | 'late'; words: string };

const soon = 6 * 60 * 60_000;
const stale = 14 * day;

/** The clock on a card. Late is said calmly and, after two weeks, no longer counted. */
export function readFreshness(freshUntil: number, now: number): Freshness {
  const left = freshUntil - now;
  if (left > 0) return { tone: left <= soon ? 'due' : 'calm', words: t('freshWithin', span(left)) };
  if (left < -stale) return { tone: 'late', words: t('freshLongAgo') };
  return { tone: 'late', words: t('freshLate', span(-left)) };
}
