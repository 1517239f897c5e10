import { useId, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { linkFor } from '../../leads/drafts/link-for';
import type { CallCandidate, CallWords } from '../../leads/next/call-candidate';
import type { Card } from '../../leads/records/card';
import { kindOf } from '../../leads/talk/kind-of';
import type { Settings } from '../../settings';
import { loadCallCandidate } from '../../storage/load/load-call-candidate';
import { loadPerson } from '../../storage/load/load-person';
import { changeSettings } from '../base/change-settings';
import { noteOpened } from '../base/use-last-opened';
import { useLive } from '../base/use-live';
import type { Say } from '../base/use-undo';
import { Icon } from '../parts/icon';
import { Initials } from '../parts/initials';
import { isolate, t } from '../words/t';
import { listCallAsks, sayCallReason } from './say-call-reason';

type Props = {
  settings: Settings;
  now: number;
  /** Only a line at first; the rest on request. */
  folded: boolean;
  say: Say;
  onPerson: (id: string) => void;
};

/** The one person to ask for a live conversation today, and why; nothing when there is none, or not today. */
export function CallOfDay({ settings, now, folded, say, onPerson }: Props) {
  const { calendarLink, callsOffUntil } = settings;
  const isOff = callsOffUntil > now;
  const found = useLive(() => (isOff ? null : loadCall(calendarLink, now)), [isOff, calendarLink, now]);
  const [open, setOpen] = useState(!folded);
  const id = useId();
  if (isOff || !found) return null;
  const { card, candidate } = found;
  const { id: personId, name } = card.person;
  if (!open)
    return (
      <section
        class="call-folded"
        aria-label={t('callOfDay')}
        data-testid="call-of-day"
        data-person={personId}
      >
        <button type="button" class="call-line" aria-expanded={false} onClick={() => setOpen(true)}>
          <Icon name="phone" /> <span>{t('callLine', isolate(name))}</span> <Icon name="more" />
        </button>
      </section>
    );
  return (
    <section class="call" aria-labelledby={id} data-testid="call-of-day" data-person={personId}>
      <div class="call-head">
        <h2 class="eyebrow" id={id}>
          {t('callOfDay')}
        </h2>
        <button type="button" class="call-not" data-testid="call-not-today" onClick={() => void putOff(say)}>
          {t('callNotToday')}
        </button>
      </div>
      <Who card={card} because={sayCallReason(candidate, card.history, now)} onPerson={onPerson} />
      <Ask key={personId} card={card} calendarLink={calendarLink} />
    </section>
  );
}

type Found = { card: Card; candidate: CallCandidate };

async function loadCall(calendarLink: string, now: number): Promise<Found | null> {
  const candidate = await loadCallCandidate(now, callWords(calendarLink));
  const card = candidate && (await loadPerson(candidate.personId));
  return candidate && card ? { card, candidate } : null;
}

function Who({ card, because, onPerson }: { card: Card; because: string; onPerson: Props['onPerson'] }) {
  const { id, name, headline } = card.person;
  return (
    <div class="call-who">
      <Initials id={id} name={name} />
      <div>
        <button type="button" class="call-name" onClick={() => onPerson(id)}>
          <bdi>{name}</bdi>
        </button>
        <p class="call-headline" dir="auto">
          {headline ?? t('noHeadline')}
        </p>
        <p class="call-why" data-testid="call-why">
          {because}
        </p>
      </div>
    </div>
  );
}

/** A question to start from, to be copied. Sending it stays the user's own act. */
function Ask({ card, calendarLink }: { card: Card; calendarLink: string }) {
  const asks = listCallAsks(card.person.name, calendarLink);
  const [at, setAt] = useState(0);
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLParagraphElement>(null);
  const ask = asks[at % asks.length] ?? '';
  const copy = async () => setCopied(await copyText(ask, field.current));
  const next = () => {
    setAt(at + 1);
    setCopied(null);
  };
  return (
    <>
      <p class="call-ask" dir="auto" data-testid="call-ask" ref={field}>
        {ask}
      </p>
      <div class="row">
        <button
          type="button"
          class="quiet bordered"
          data-testid="call-copy"
          aria-label={t('callCopyAsk', isolate(card.person.name))}
          onClick={() => void copy()}
        >
          <Icon name={copied ? 'check' : 'copy'} /> {t(copied ? 'callCopied' : 'draftCopy')}
        </button>
        <button type="button" class="quiet" data-testid="call-another" onClick={next}>
          {t('callAnother')}
        </button>
        <OpenLink card={card} />
      </div>
      <p class="call-said" role="status">
        {copied === null ? '' : t(copied ? 'callCopiedThen' : 'draftCopyRefused')}
      </p>
    </>
  );
}

function OpenLink({ card }: { card: Card }) {
  const url = linkFor(card, 'message');
  if (url === null) return null;
  const open = async () => {
    // Noted first: a popup is gone with the tab that opens.
    await noteOpened(card.person.id);
    await browser.tabs.create({ url });
  };
  return (
    <button type="button" class="quiet" data-testid="call-open" onClick={() => void open()}>
      {t('openOnLinkedIn')} <Icon name="open" />
    </button>
  );
}

/** Where the browser gives no clipboard, the words are selected instead. */
async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}

async function putOff(say: Say): Promise<void> {
  const midnight = new Date().setHours(24, 0, 0, 0);
  await changeSettings(() => ({ callsOffUntil: midnight }));
  say(t('callPutOff'), () => changeSettings(() => ({ callsOffUntil: 0 })));
}

/** What words mean when the one to ask for a call is looked for. A sent calendar link is an ask, in any language. */
export function callWords(calendarLink: string): CallWords {
  return {
    asksToTalk: ({ reading }) => reading?.asksToTalk ?? false,
    saysStop: (touch) => kindOf(touch) === 'away' || (touch.reading?.stop ?? null) !== null,
    proposesCall: ({ text, asked, reading }) =>
      reading?.asksToTalk || [text, asked].some((words) => words && hasLink(words, calendarLink)) || false,
  };
}

function hasLink(words: string, calendarLink: string): boolean {
  return calendarLink !== '' && words.includes(calendarLink);
}
