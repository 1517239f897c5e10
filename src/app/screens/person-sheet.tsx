import './person-sheet.css';
import browser from 'webextension-polyfill';
import type { Card, CardReason } from '../../leads/card';
import { profileUrl } from '../../leads/profile-link';
import { decide } from '../../storage/decide';
import { loadPerson } from '../../storage/search-people';
import { useLive } from '../hooks/use-live';
import type { Say } from '../hooks/use-undo';
import { Icon } from '../parts/icon';
import { Initials } from '../parts/initials';
import { Sheet } from '../parts/sheet';
import { Skeleton } from '../parts/skeleton';
import { changeOf, type Verdict } from '../verdict';
import { t } from '../words/t';
import { ago, date } from '../words/time';
import { sayVerdict, standing } from '../words/verdict-words';
import { why } from '../words/why';
import { PersonDecision } from './person-decision';
import { PersonKnown } from './person-known';

type Props = { id: string; now: number; onClose: () => void; say: Say };

/** A person from the side: who, how things stand, every reason. */
export function PersonSheet({ id, now, onClose, say }: Props) {
  const card = useLive(() => loadPerson(id).then((found) => found ?? null), [id]);
  const settle = async (verdict: Verdict) => {
    if (!card) return;
    await decide([id], changeOf(verdict, Date.now()), Date.now());
    say(sayVerdict(card.person.name, verdict));
  };
  return (
    <Sheet title={card?.person.name ?? t('person')} onClose={onClose}>
      {card === undefined && <Skeleton shape="line" count={4} />}
      {card === null && <p>{t('personGone')}</p>}
      {card && <PersonView card={card} now={now} onSettle={settle} say={say} />}
    </Sheet>
  );
}

type ViewProps = { card: Card; now: number; onSettle: (verdict: Verdict) => void; say: Say };

function PersonView({ card, now, onSettle, say }: ViewProps) {
  const { person, outreach, reasons, because } = card;
  const url = profileUrl(person.keys);
  return (
    <div class="person">
      <div class="person-who">
        <Initials id={person.id} name={person.name} square={person.isOrganisation} />
        <div>
          <p class="person-headline" dir="auto">
            {person.headline ?? t('noHeadline')}
          </p>
          <p class="person-facts">
            {person.isOrganisation
              ? t('organisation')
              : person.degree !== null && `${t(`degree_${person.degree}`)} · `}
            {!person.isOrganisation && t('firstSeen', date(person.firstSeenAt))}
          </p>
        </div>
      </div>
      {reasons.length > 0 && !person.isOrganisation && (
        <p class="person-why">{why(because, person.degree)}</p>
      )}
      {url && (
        <button type="button" class="filled" onClick={() => void browser.tabs.create({ url })}>
          {t('openOnLinkedIn')}
        </button>
      )}
      {!person.isOrganisation && (
        <section>
          <h3 class="eyebrow">{t('standing')}</h3>
          <p class="person-standing">{standing(outreach, now)}</p>
          <PersonDecision outreach={outreach} now={now} onSettle={onSettle} />
        </section>
      )}
      {!person.isOrganisation && <PersonKnown id={person.id} say={say} />}
      <section>
        <h3 class="eyebrow">{t('reasons')}</h3>
        <ul class="reasons">
          {reasons.map((reason) => (
            <Reason key={reason.id} reason={reason} now={now} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function Reason({ reason, now }: { reason: CardReason; now: number }) {
  const { kind, reaction, text, at, seenAt, post } = reason;
  const what = kind === 'reaction' ? t(`reaction_${reaction ?? 'LIKE'}`) : t(`kind_${kind}`);
  return (
    <li class="reason">
      <p class="reason-what">
        {what} · {at === null ? t('seenAgo', ago(seenAt, now)) : ago(at, now)}
      </p>
      {text && (
        <blockquote class="reason-text" dir="auto">
          {text}
        </blockquote>
      )}
      <p class="reason-post">
        <a href={post.url} target="_blank" rel="noreferrer">
          {t('underPost')}{' '}
          <bdi>
            {post.text ? t('quoted', post.text.replace(/\s+/g, ' ').slice(0, 80)) : t('postWithoutText')}
          </bdi>
          <Icon name="open" />
        </a>
      </p>
    </li>
  );
}
