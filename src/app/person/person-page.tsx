import browser from 'webextension-polyfill';
import type { Act } from '../../leads/next/act';
import { buildTimeline } from '../../leads/next/build-timeline';
import { profileUrl } from '../../leads/people/profile-link';
import type { Card } from '../../leads/records/card';
import { defaults } from '../../settings';
import { type History, loadHistory } from '../../storage/load/load-conversation-context';
import { loadPerson } from '../../storage/load/load-person';
import { useLive } from '../base/use-live';
import { useSettings } from '../base/use-settings';
import type { Say } from '../base/use-undo';
import { CardWeight } from '../card/card-weight';
import { useActs } from '../card/use-acts';
import { useConversation } from '../card/use-conversation';
import { useInvitations } from '../card/use-invitations';
import { Icon } from '../parts/icon';
import { Skeleton } from '../parts/skeleton';
import { listShared } from '../words/list-shared';
import { t } from '../words/t';
import { why } from '../words/why';
import { NoteField } from './note-field';
import { OutcomeList } from './outcome-list';
import { PersonDecision } from './person-decision';
import { PersonFiles } from './person-files';
import { PersonKnown } from './person-known';
import { PersonSignals } from './person-signals';
import { PersonTimeline } from './person-timeline';
import { PersonWho } from './person-who';
import { TagList } from './tag-list';

type Props = { id: string; now: number; say: Say };

/** Everything about one person, on a page of its own. */
export function PersonPage({ id, now, say }: Props) {
  const card = useLive(() => loadPerson(id).then((found) => found ?? null), [id]);
  const history = useLive(() => loadHistory(id), [id]);
  return (
    <>
      <a class="person-page-all" href="#people">
        {t('personAllPeople')}
      </a>
      {(card === undefined || history === undefined) && <Skeleton shape="line" count={6} />}
      {card === null && <p>{t('personGone')}</p>}
      {card && history && <Whole key={id} card={card} history={history} now={now} say={say} />}
    </>
  );
}

type WholeProps = { card: Card; history: History; now: number; say: Say };

function Whole({ card, history, now, say }: WholeProps) {
  const { person, reasons } = card;
  const settings = useSettings() ?? defaults;
  return (
    <div class="person person-page" data-testid="person-page" data-person={person.id}>
      <header>
        <h1 class="screen-title">
          <bdi>{person.name}</bdi>
        </h1>
        <PersonWho person={person} />
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
      </header>
      {person.isOrganisation ? (
        <PersonTimeline items={buildTimeline({ ...card, ...history })} now={now} />
      ) : (
        <Columns card={card} history={history} now={now} say={say} />
      )}
    </div>
  );
}

function Columns({ card, history, now, say }: WholeProps) {
  const { person, reasons, outreach, touches } = card;
  const settings = useSettings() ?? defaults;
  const { allowance } = useInvitations(settings.limits, now);
  const conversation = useConversation(card, allowance, now);
  const doTo = useActs(say);
  const act = (what: Act) => void doTo([person], what);
  const url = profileUrl(person.keys);
  const open = () => {
    if (url) void browser.tabs.create({ url });
  };
  return (
    <div class="person-columns">
      <div class="person-act">
        <PersonDecision card={card} conversation={conversation} now={now} onOpen={open} onAct={act} whole />
      </div>
      <div class="person-aside">
        <PersonSignals signals={conversation.signals} touches={touches} now={now} />
        <NoteField personId={person.id} stored={outreach?.note ?? ''} />
        <TagList person={person} tags={outreach?.tags ?? []} say={say} />
        <OutcomeList person={person} outcomes={history.outcomes} now={now} say={say} />
        <PersonKnown id={person.id} say={say} />
        {reasons.length > 0 && (
          <details class="person-weight">
            <summary>
              {t('warmthTitle')} <Icon name="down" />
            </summary>
            <CardWeight card={card} order={settings.order} />
          </details>
        )}
        <PersonFiles id={person.id} />
      </div>
      <div class="person-timeline">
        <PersonTimeline items={buildTimeline({ ...card, ...history })} now={now} />
      </div>
    </div>
  );
}
