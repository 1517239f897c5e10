import browser from 'webextension-polyfill';
import type { Act } from '../../leads/next/act';
import { profileUrl } from '../../leads/people/profile-link';
import type { Card, CardReason } from '../../leads/records/card';
import { defaults } from '../../settings';
import { loadPerson } from '../../storage/load/load-person';
import { useLive } from '../base/use-live';
import { useSettings } from '../base/use-settings';
import type { Say } from '../base/use-undo';
import { CardHistory } from '../card/card-history';
import { CardWeight } from '../card/card-weight';
import { useActs } from '../card/use-acts';
import { useConversation } from '../card/use-conversation';
import { useInvitations } from '../card/use-invitations';
import { Icon } from '../parts/icon';
import { Sheet } from '../parts/sheet';
import { Skeleton } from '../parts/skeleton';
import { ago } from '../words/ago';
import { listShared, sayTopic } from '../words/list-shared';
import { facts, isolate, t } from '../words/t';
import { why } from '../words/why';
import { withParts } from '../words/with-parts';
import { PersonDecision } from './person-decision';
import { PersonKnown } from './person-known';
import { PersonWho } from './person-who';

type Props = { id: string; now: number; onClose: () => void; say: Say };

/** A person from the side: who, how things stand, what to do, every reason, all that was said. */
export function PersonSheet({ id, now, onClose, say }: Props) {
  const card = useLive(() => loadPerson(id).then((found) => found ?? null), [id]);
  const doTo = useActs(say);
  const act = (what: Act) => {
    if (card) void doTo([card.person], what);
  };
  return (
    <Sheet title={card?.person.name ?? t('person')} onClose={onClose}>
      {card === undefined && <Skeleton shape="line" count={4} />}
      {card === null && <p>{t('personGone')}</p>}
      {card && <PersonView card={card} now={now} onAct={act} say={say} />}
    </Sheet>
  );
}

type ViewProps = { card: Card; now: number; onAct: (act: Act) => void; say: Say };

function PersonView({ card, now, onAct, say }: ViewProps) {
  const { person, reasons } = card;
  const settings = useSettings() ?? defaults;
  const { allowance } = useInvitations(settings.limits, now);
  const conversation = useConversation(card, allowance, now);
  const url = profileUrl(person.keys);
  const open = () => {
    if (url) void browser.tabs.create({ url });
  };
  return (
    <div class="person">
      <PersonWho person={person} />
      <a
        class="person-whole"
        href={pageOf(person.id)}
        target={isWholeFrame() ? undefined : '_blank'}
        rel="noreferrer"
        data-testid="person-open-page"
      >
        {t('personOpenPage')} <Icon name="page" />
      </a>
      {person.isOrganisation && url && (
        <button type="button" class="filled" onClick={open}>
          {t('openOnLinkedIn')}
        </button>
      )}
      {!person.isOrganisation && (
        <>
          {reasons.length > 0 && (
            <div class="person-why">
              <p>{why(card, settings.order.profiles)}</p>
              {listShared(card, now).map((line) => (
                <p key={line} class="person-facts">
                  {line}
                </p>
              ))}
            </div>
          )}
          <PersonDecision card={card} conversation={conversation} now={now} onOpen={open} onAct={onAct} />
          <CardHistory touches={card.touches} now={now} />
          <PersonKnown id={person.id} say={say} />
        </>
      )}
      {reasons.length > 0 && (
        <section>
          <h3 class="eyebrow">{t('reasons')}</h3>
          <ul class="reasons">
            {reasons.map((reason) => (
              <Reason key={reason.id} reason={reason} now={now} />
            ))}
          </ul>
        </section>
      )}
      {reasons.length > 0 && !person.isOrganisation && <CardWeight card={card} order={settings.order} />}
    </div>
  );
}

function Reason({ reason, now }: { reason: CardReason; now: number }) {
  const { kind, reaction, text, at, seenAt, post } = reason;
  const what = kind === 'reaction' ? t(`reaction_${reaction ?? 'LIKE'}`) : t(`kind_${kind}`);
  const topic = sayTopic(post);
  return (
    <li class="reason">
      <p class="reason-what">{facts(what, at === null ? t('seenAgo', ago(seenAt, now)) : ago(at, now))}</p>
      {text && (
        <blockquote class="reason-text" dir="auto">
          {text}
        </blockquote>
      )}
      <p class="reason-post">
        <a href={post.url} target="_blank" rel="noreferrer">
          {withParts(
            (words) => t('underPost', words),
            <bdi>{topic ? t('quoted', isolate(topic)) : t('postWithoutText')}</bdi>,
          )}
          <Icon name="open" />
        </a>
      </p>
    </li>
  );
}

/** Where a person's own page is: in the full page, which the popup and the panel open in a tab. */
function pageOf(personId: string): string {
  const hash = `#person/${encodeURIComponent(personId)}`;
  return isWholeFrame() ? hash : browser.runtime.getURL(`${pathOfPage()}${hash}`);
}

/** True on the full page itself. */
function isWholeFrame(): boolean {
  return document.documentElement.dataset['frame'] === 'page';
}

function pathOfPage(): string {
  return browser.runtime.getManifest().options_ui?.page ?? '';
}
