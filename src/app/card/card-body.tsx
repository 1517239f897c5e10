import type { Act } from '../../leads/next/act';
import type { Allowance } from '../../leads/next/next-step';
import { wayTo } from '../../leads/next/read-conversation';
import type { Card } from '../../leads/records/card';
import { useSettings } from '../base/use-settings';
import { Icon } from '../parts/icon';
import { readFreshness } from '../words/freshness';
import { listShared } from '../words/shared-words';
import { plural } from '../words/t';
import { sayLastTouch } from '../words/touch-words';
import { why } from '../words/why';
import { CardActions } from './card-actions';
import type { CardMenu } from './card-menu';
import { CardSignal } from './card-signal';
import { CardStep } from './card-step';
import { Quotation } from './quotation';
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
  const last = sayLastTouch(card.touches, now);
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
