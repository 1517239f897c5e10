import { linkFor } from '../../leads/drafts/link-for';
import type { Act } from '../../leads/next/act';
import { hasCallAhead } from '../../leads/next/has-call-ahead';
import type { Conversation } from '../../leads/next/read-conversation';
import type { Card } from '../../leads/records/card';
import { Icon } from '../parts/icon';
import { sayNextAct } from '../words/say-next-act';
import { sentences, t } from '../words/t';
import { withParts } from '../words/with-parts';
import { addToCalendar } from './add-to-calendar';
import { DoNotContactButton } from './do-not-contact-button';

type Props = { card: Card; conversation: Conversation; now: number; onAct: (act: Act) => void };

/** The next act, with why, and the way there: to a public answer, into the calendar, to never writing again. */
export function CardStep({ card, conversation, now, onAct }: Props) {
  const { next } = conversation;
  const { act, because } = sayNextAct(conversation, card, now);
  const url = next.act === 'answer-comment' ? linkFor(card, 'comment-reply') : null;
  return (
    <>
      <p class="card-step" data-testid="next-act" data-act={next.act} data-because={next.because}>
        {withParts(
          (what, why, link) => sentences(what, why, url && link),
          <b>{act}</b>,
          <span class="card-step-because">{because}</span>,
          url && (
            <a class="card-step-link" href={url} target="_blank" rel="noreferrer">
              {t('openPost')}
              <Icon name="open" />
            </a>
          ),
        )}
      </p>
      {next.act === 'propose-do-not-contact' && <DoNotContactButton onAct={onAct} />}
      <CalendarButton card={card} now={now} />
    </>
  );
}

type CalendarButtonProps = { card: Card; now: number };

/** While a call is to come: the way into the user's own calendar. */
function CalendarButton({ card: { person, outreach }, now }: CalendarButtonProps) {
  const at = outreach && hasCallAhead(outreach, now) ? outreach.nextAt : null;
  if (at === null) return null;
  return (
    <button
      type="button"
      class="quiet bordered card-step-act"
      data-testid="add-to-calendar"
      onClick={() => void addToCalendar(person, at)}
    >
      <Icon name="calendar" /> {t('icsAdd')}
    </button>
  );
}
