import { useState } from 'preact/hooks';
import type { Act } from '../../leads/next/act';
import { reachedOut } from '../../leads/next/reached-out';
import { type Conversation, wayTo } from '../../leads/next/read-conversation';
import { theyReplied } from '../../leads/next/they-replied';
import type { Card } from '../../leads/records/card';
import { useKeys } from '../base/use-keys';
import { CardActions } from '../card/card-actions';
import { CardSignal } from '../card/card-signal';
import { CardStep } from '../card/card-step';
import type { CardMenu } from '../card/list-menu-items';
import { t } from '../words/t';
import { PersonElse } from './person-else';
import { sayPromisedNext, sayStanding } from './say-standing';

type Props = {
  card: Card;
  conversation: Conversation;
  now: number;
  onOpen: () => void;
  onAct: (act: Act) => void;
  /** On the page of its own the signals stand beside it, and there is room for all that can be done. */
  whole?: boolean;
};

/** How things stand with a person, what comes next, and all that can be done; also to take back a decision. */
export function PersonDecision({ card, conversation, now, onOpen, onAct, whole = false }: Props) {
  const [menu, setMenu] = useState<CardMenu>(null);
  const [drafting, setDrafting] = useState(false);
  const { outreach } = card;
  const { next } = conversation;
  const way = { channel: wayTo(next, card) };
  const isBarred = next.because === 'do-not-contact';
  const promise = sayPromisedNext(outreach, now);
  const act = (what: Act) => {
    setDrafting(false);
    onAct(what);
  };
  useKeys(
    {
      Enter: onOpen,
      n: () => act({ is: 'new' }),
      x: () => act({ is: 'not-a-fit' }),
      m: () => setMenu('known'),
      l: () => setMenu('later'),
      c: () => setMenu('call'),
      t: () => setMenu('touch'),
      $: () => setMenu('outcome'),
      d: () => setDrafting(!drafting),
      s: () => act(reachedOut(card, way)),
      r: () => act(theyReplied(card)),
    },
    !whole,
  );
  return (
    <section data-acts>
      <h2 class="eyebrow">{t('standing')}</h2>
      <p class="person-standing">{isBarred ? t('known_do_not_contact') : sayStanding(outreach, now)}</p>
      {promise && <p class="person-facts">{promise}</p>}
      <CardStep card={card} conversation={conversation} now={now} onAct={act} />
      {!whole && <CardSignal card={card} conversation={conversation} now={now} />}
      <CardActions
        card={card}
        next={way}
        now={now}
        menu={menu}
        onMenu={setMenu}
        onOpen={onOpen}
        onAct={act}
        drafting={drafting}
        onDraft={setDrafting}
      />
      {isDecided(card, now) && !isBarred && (
        <button type="button" class="quiet person-back" onClick={() => act({ is: 'back' })}>
          {t('backToQueue')}
        </button>
      )}
      {whole && <PersonElse next={next} onAct={act} />}
    </section>
  );
}

function isDecided({ outreach }: Card, now: number): boolean {
  if (!outreach) return false;
  return outreach.stage !== 'new' || (outreach.snoozedUntil ?? 0) > now;
}
