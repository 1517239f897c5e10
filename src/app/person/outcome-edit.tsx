import { useId, useState } from 'preact/hooks';
import { type Outcome, type OutcomeKind, outcomeKinds } from '../../leads/records/outcome';
import type { Post, PostKey } from '../../leads/records/post';
import { AmountField, useAmount } from '../card/amount-field';
import { LostReasons } from '../card/lost-form';
import { t } from '../words/t';
import { fromLocalInput, toLocalInput } from '../words/to-local-input';
import { underscored } from '../words/underscored';
import { OutcomePost } from './outcome-post';

export type OutcomeFields = Pick<Outcome, 'kind' | 'at' | 'amount' | 'currency' | 'postId'> & {
  why: string | null;
};
type Props = {
  /** Null = a new one. */
  outcome: Outcome | null;
  /** What it may be put down to; a new one is put down to what started the conversation. */
  posts: readonly Post[];
  now: number;
  onDone: (fields: OutcomeFields) => void;
  onCancel: () => void;
};

/** An outcome to add or to put right. What it was stays as it is: that is deleted and added anew. */
export function OutcomeEdit({ outcome, posts, now, onDone, onCancel }: Props) {
  const id = useId();
  const [kind, setKind] = useState<OutcomeKind>(outcome?.kind ?? 'meeting-held');
  const [day, setDay] = useState(() => toLocalInput(outcome?.at ?? now).slice(0, 10));
  const amount = useAmount(outcome ?? undefined);
  const [why, setWhy] = useState(outcome?.why ?? '');
  const [postId, setPostId] = useState<PostKey | null>(outcome?.postId ?? null);
  const midnight = fromLocalInput(day);
  const isRefused = amount.isRefused || midnight === null;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isRefused || midnight === null) return;
    const at = atOn(midnight, outcome?.at ?? now);
    onDone({ kind, at, ...amount.money, why: kind === 'lost' ? why.trim() || null : null, postId });
  };
  return (
    <form class="touch-form outcome-edit" data-testid="outcome-edit" onSubmit={submit} noValidate>
      <div class="touch-form-line">
        {outcome === null && <KindField value={kind} onChange={setKind} />}
        <div class="touch-form-field">
          <label for={`${id}-day`}>{t('outcomeDay')}</label>
          <input
            id={`${id}-day`}
            type="date"
            class="text-input"
            data-testid="outcome-day"
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </div>
      </div>
      <div class="touch-form-field">
        <label for={`${id}-amount`}>{t('outcomeAmount')}</label>
        <AmountField state={amount} id={`${id}-amount`} class="text-input" />
      </div>
      {kind === 'lost' && <WhyField value={why} onChange={setWhy} />}
      {outcome !== null && <OutcomePost posts={posts} value={postId} onChange={setPostId} />}
      <div class="row">
        <button type="submit" class="quiet bordered" data-testid="outcome-save">
          {t('outcomeSave')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

function KindField({ value, onChange }: { value: OutcomeKind; onChange: (kind: OutcomeKind) => void }) {
  const id = useId();
  return (
    <div class="touch-form-field">
      <label for={id}>{t('outcomeKind')}</label>
      <select
        id={id}
        class="text-input"
        data-testid="outcome-kind"
        value={value}
        onChange={(event) => {
          const kind = outcomeKinds.find((each) => each === event.currentTarget.value);
          if (kind) onChange(kind);
        }}
      >
        {outcomeKinds.map((each) => (
          <option key={each} value={each}>
            {t(`outcome_${underscored(each)}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function WhyField({ value, onChange }: { value: string; onChange: (words: string) => void }) {
  const id = useId();
  return (
    <div class="touch-form-field">
      <label for={id}>{t('outcomeWhy')}</label>
      <input
        id={id}
        class="text-input"
        dir="auto"
        autocomplete="off"
        data-testid="outcome-why"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <LostReasons onPick={onChange} />
    </div>
  );
}

/** That day at the hour it had; what was this morning may be noted in the evening. */
function atOn(midnight: number, before: number): number {
  const hour = before - new Date(before).setHours(0, 0, 0, 0);
  return midnight + hour;
}
