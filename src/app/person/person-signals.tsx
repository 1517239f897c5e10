import type { Touch } from '../../leads/records/touch';
import type { Signals } from '../../leads/talk/signals';
import { listSignals, type SignalWords } from '../words/list-signals';
import { t } from '../words/t';

type Props = { signals: Signals; touches: readonly Touch[]; now: number };

/** Everything the conversation tells, each in one sentence. */
export function PersonSignals({ signals, touches, now }: Props) {
  const list = listSignals(signals, touches, now);
  return (
    <section>
      <h2 class="eyebrow">{t('signals')}</h2>
      {list.length === 0 ? (
        <p class="person-facts">{t('signalsNone')}</p>
      ) : (
        <ul class="signals">
          {list.map((signal) => (
            <SignalLine key={signal.is} signal={signal} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SignalLine({ signal: { is, words, unusual } }: { signal: SignalWords }) {
  return (
    <li class="signal" data-testid="signal" data-signal={is} data-unusual={unusual ? '' : undefined}>
      {words}
    </li>
  );
}
