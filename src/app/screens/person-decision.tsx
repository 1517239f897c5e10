import { useState } from 'preact/hooks';
import type { Act } from '../../leads/act';
import type { Card } from '../../leads/card';
import { type Allowance, nextStep } from '../../leads/next-step';
import { reachedOut } from '../../leads/reached-out';
import { theyReplied } from '../../leads/they-replied';
import type { CardMenu } from '../card-menu';
import { useKeys } from '../hooks/use-keys';
import { t } from '../words/t';
import { sayNext, standing } from '../words/verdict-words';
import { CardActions } from './card-actions';
import { CardStep } from './card-step';

type Props = {
  card: Card;
  now: number;
  allowance: Allowance;
  onOpen: () => void;
  onAct: (act: Act) => void;
};

/** How things stand with a person, what comes next, and all that can be done; also to take back a decision. */
export function PersonDecision({ card, now, allowance, onOpen, onAct }: Props) {
  const [menu, setMenu] = useState<CardMenu>(null);
  const [drafting, setDrafting] = useState(false);
  const { outreach } = card;
  const next = nextStep(card, { now, ...allowance });
  const promise = sayNext(outreach, now);
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
      $: () => setMenu('outcome'),
      d: () => setDrafting(!drafting),
      s: () => act(reachedOut(card, next)),
      r: () => act(theyReplied(card)),
    },
    true,
  );
  return (
    <section data-acts>
      <h3 class="eyebrow">{t('standing')}</h3>
      <p class="person-standing">{standing(outreach, now)}</p>
      {promise && <p class="person-facts">{promise}</p>}
      <CardStep card={card} next={next} now={now} />
      <CardActions
        card={card}
        next={next}
        now={now}
        menu={menu}
        onMenu={setMenu}
        onOpen={onOpen}
        onAct={act}
        drafting={drafting}
        onDraft={setDrafting}
      />
      {isDecided(card, now) && (
        <button type="button" class="quiet person-back" onClick={() => act({ is: 'back' })}>
          {t('backToQueue')}
        </button>
      )}
    </section>
  );
}

function isDecided({ outreach }: Card, now: number): boolean {
  if (!outreach) return false;
  return outreach.stage !== 'new' || (outreach.snoozedUntil ?? 0) > now;
}
