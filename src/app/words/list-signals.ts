import type { NextAct } from '../../leads/next/act-facts';
import type { Channel, Touch } from '../../leads/records/touch';
import { isInWords } from '../../leads/talk/kind-of';
import type { OpenQuestion } from '../../leads/talk/open-questions';
import type { Signals } from '../../leads/talk/signals';
import { sayDay, sayLength } from './say-length';
import { list as listOf, number, plural, t } from './t';
import { underscored } from './underscored';

export type SignalName =
  | 'rhythm'
  | 'questions'
  | 'my-questions'
  | 'trend'
  | 'unanswered'
  | 'words'
  | 'starts'
  | 'answers-on'
  | 'own-speed'
  | 'last-talk';

/** One plain sentence. `unusual`: worth a second look. */
export type SignalWords = { is: SignalName; words: string; unusual: boolean };

/** Everything a conversation tells, what matters most first; only what there is enough for. */
export function listSignals(signals: Signals, touches: readonly Touch[], now: number): SignalWords[] {
  const { questions, unanswered, ownSpeed, balance } = signals;
  const all: (SignalWords | null)[] = [
    sayQuestion('questions', questions.theirs, now),
    sayRhythm(signals),
    sayTrend(signals),
    unanswered < 2 ? null : plain('unanswered', plural('signalUnanswered', unanswered)),
    sayQuestion('my-questions', questions.mine, now),
    sayWordShare(signals),
    balance.starts && plain('starts', t('signalStarts', balance.starts.mine, balance.starts.n)),
    sayAnswersOn(signals, touches),
    ownSpeed && plain('own-speed', t('signalOwnSpeed', sayLength(ownSpeed.median))),
    sayLastTalk(signals),
  ];
  return all.filter((signal) => signal !== null);
}

const decidedBy: Partial<Record<NextAct['because'], SignalName>> = {
  'short-answers': 'trend',
  'falling-answers': 'trend',
  'replied-briefly': 'trend',
  'unanswered-twice': 'answers-on',
};

/** The one sentence a card has room for: what decided the next act, else what is unlike them. Null = neither. */
export function pickSignal(list: readonly SignalWords[], { act, because }: NextAct): SignalWords | null {
  // Whoever wants to hear no more is no conversation any more.
  if (act === 'propose-do-not-contact' || act === 'nothing') return null;
  const decided = list.find(({ is }) => is === decidedBy[because]);
  // A question says itself why it is to be answered.
  const unusual = list.find((one) => one.unusual && !(one.is === 'questions' && saysQuestion(because)));
  return decided ?? unusual ?? null;
}

function saysQuestion(because: NextAct['because']): boolean {
  return because === 'question-open' || because === 'question-how';
}

function plain(is: SignalName, words: string, unusual = false): SignalWords {
  return { is, words, unusual };
}

function sayRhythm({ rhythm, silence }: Signals): SignalWords | null {
  if (!rhythm) return null;
  const usual = sayLength(rhythm.median);
  if (!silence || silence.state === 'too-few') {
    const [lower, upper] = [sayLength(rhythm.lower), sayLength(rhythm.upper)];
    const isEven = lower === upper;
    if (isEven) return plain('rhythm', t('signalRhythmEven', usual, rhythm.n));
    return plain('rhythm', t('signalRhythm', usual, lower, upper, rhythm.n));
  }
  const lasts = sayLength(silence.lasts);
  const isUnusual = silence.state === 'unusual';
  return plain('rhythm', t(isUnusual ? 'signalUnusual' : 'signalNormal', usual, lasts), isUnusual);
}

function sayQuestion(
  is: 'questions' | 'my-questions',
  open: readonly OpenQuestion[],
  now: number,
): SignalWords | null {
  const [first] = open;
  if (!first) return null;
  const day = sayDay(first.at, now);
  const isTheirs = is === 'questions';
  const words = plural(isTheirs ? 'signalTheirQuestion' : 'signalMyQuestion', open.length, day);
  return plain(is, words, isTheirs);
}

function sayTrend({ trend }: Signals): SignalWords | null {
  if (!trend) return null;
  if (trend.is === 'short') return plain('trend', plural('signalShort', trend.n), true);
  return plain('trend', t('signalFalling', listOf(trend.words.map(number))), true);
}

/** Below this nobody writes clearly more. */
const clearly = 1.5;
/** Less than this often is "hardly": the number would say nothing. */
const mostTimes = 20;

function sayWordShare({ balance: { words } }: Signals): SignalWords | null {
  if (!words) return null;
  const { mine, theirs } = words;
  if (mine >= clearly * theirs) return plain('words', sayMore('Mine', mine, theirs), mine >= 3 * theirs);
  if (theirs >= clearly * mine) return plain('words', sayMore('Theirs', theirs, mine));
  return plain('words', t('signalWordsEven', mine, theirs));
}

function sayMore(who: 'Mine' | 'Theirs', more: number, less: number): string {
  const times = less === 0 ? Number.POSITIVE_INFINITY : more / less;
  if (times > mostTimes) return t(`signalWordsAll${who}`, more, less);
  return t(`signalWords${who}`, number(times < 3 ? Math.round(times * 2) / 2 : Math.round(times)));
}

function sayAnswersOn({ answersOn }: Signals, touches: readonly Touch[]): SignalWords | null {
  const [most] = answersOn?.channels ?? [];
  if (!answersOn || !most) return null;
  const by = t('signalAnswersOn', nameOf(most.channel), most.n, answersOn.n);
  const deaf = findDeaf(answersOn.channels, touches);
  return plain('answers-on', deaf === null ? by : t('signalNeverBy', by, nameOf(deaf)));
}

/** A channel on which they were written to, and never answered. */
function findDeaf(answered: readonly { channel: Channel }[], touches: readonly Touch[]): Channel | null {
  const tried = touches.filter((touch) => touch.direction === 'out' && !touch.live && isInWords(touch));
  const silent = tried.map(({ channel }) => channel).filter((one) => !isOneOf(one, answered));
  return silent.find((channel) => channel !== 'other' && channel !== 'invitation-note') ?? null;
}

function isOneOf(channel: Channel, list: readonly { channel: Channel }[]): boolean {
  return list.some((one) => one.channel === channel);
}

function sayLastTalk({ lastTalk }: Signals): SignalWords | null {
  if (!lastTalk) return null;
  return plain('last-talk', t('signalLastTalk', sayLength(lastTalk.ago), nameOf(lastTalk.channel)));
}

function nameOf(channel: Channel): string {
  return t(`by_${underscored(channel)}_way`);
}
