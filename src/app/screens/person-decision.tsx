import { useState } from 'preact/hooks';
import { knownAs, type Outreach } from '../../leads/outreach';
import { Menu } from '../parts/menu';
import type { Verdict } from '../verdict';
import { t } from '../words/t';

type Props = { outreach: Outreach | null; now: number; onSettle: (verdict: Verdict) => void };

/** Changes how things stand with a person; a decision made before can be taken back here at any time. */
export function PersonDecision({ outreach, now, onSettle }: Props) {
  const [open, setOpen] = useState(false);
  const decided = outreach !== null && outreach.stage !== 'new' && outreach.stage !== 'queued';
  const waits = outreach?.snoozedUntil != null && outreach.snoozedUntil > now;
  const pick = (id: string) => {
    const as = knownAs.find((each) => each === id);
    if (as) onSettle({ is: 'known', as });
  };
  return (
    <div class="row person-decision">
      <Menu
        label={t('knownMenu')}
        open={open}
        onOpen={setOpen}
        onPick={pick}
        items={knownAs.map((as) => ({ id: as, label: t(`knownAs_${as}`) }))}
      >
        {t('known')}
      </Menu>
      {outreach?.stage !== 'not-a-fit' && (
        <button type="button" class="quiet" onClick={() => onSettle({ is: 'not-a-fit' })}>
          {t('notAFit')}
        </button>
      )}
      {(decided || waits) && (
        <button type="button" class="quiet" onClick={() => onSettle({ is: 'new' })}>
          {t('backToQueue')}
        </button>
      )}
    </div>
  );
}
