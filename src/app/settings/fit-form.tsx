import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { jobFunctions, levels } from '../../leads/records/headline';
import type { FitProfile } from '../../leads/records/order-settings';
import { WordList } from '../parts/word-list';
import { t } from '../words/t';
import { FitChecks } from './fit-checks';
import type { FitTally, Typed } from './use-fit-preview';

type Lists = Omit<FitProfile, 'id'>;
type Props = {
  profile: FitProfile;
  tally: FitTally | null;
  onChange: <P extends keyof Lists>(part: P, value: Lists[P]) => void;
  onTyped: (typed: Typed | null) => void;
  onDuplicate: () => void;
  onDelete: () => void;
};

/** One profile. Every list that is left empty asks for nothing. */
export function FitForm({ profile, tally, onChange, onTyped, onDuplicate, onDelete }: Props) {
  return (
    <div class="fit-form">
      <FitName name={profile.name} onChange={(name) => onChange('name', name)} />
      <FitChecks
        legend={t('fitLevels')}
        hint={t('fitLevelsHint')}
        options={levels}
        name={(level) => t(`level_${level}`)}
        counts={tally?.levels ?? {}}
        chosen={profile.levels}
        onChange={(value) => onChange('levels', value)}
        testId="fit-levels"
      />
      <FunctionChecks profile={profile} tally={tally} onChange={onChange} />
      {(['words', 'companies', 'exclude'] as const).map((part) => (
        <TypedList key={part} part={part} onTyped={onTyped}>
          <WordList
            label={t(`fit_${part}`)}
            placeholder={t(`fitExample_${part}`)}
            add={t('listAdd')}
            remove={(word) => t('listRemove', word)}
            items={profile[part]}
            onChange={(items) => {
              onTyped(null);
              onChange(part, items);
            }}
            testId={`fit-${part}`}
          />
        </TypedList>
      ))}
      <div class="row">
        <button type="button" class="quiet bordered" onClick={onDuplicate}>
          {t('fitDuplicate')}
        </button>
        <button type="button" class="quiet bordered stop" onClick={onDelete}>
          {t('fitDelete')}
        </button>
      </div>
    </div>
  );
}

function FitName({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // Held here while it is typed: what arrives meanwhile must not write over it.
  const [typed, setTyped] = useState<string | null>(null);
  const save = () => {
    const next = (typed ?? '').trim();
    if (next !== '' && next !== name) onChange(next);
    setTyped(null);
  };
  // A profile just made stands there to be named.
  useEffect(() => {
    if (document.activeElement?.matches('[data-testid="fit-new"]')) input.current?.select();
  }, []);
  return (
    <div class="link-form">
      <label for={id}>{t('fitName')}</label>
      <input
        id={id}
        ref={input}
        dir="auto"
        autocomplete="off"
        data-testid="fit-name"
        value={typed ?? name}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={save}
      />
    </div>
  );
}

/** Those their own people have come first, and those chosen before; the rest waits behind a button. */
function FunctionChecks({ profile, tally, onChange }: Pick<Props, 'profile' | 'tally' | 'onChange'>) {
  const [isAll, setAll] = useState(false);
  const [before] = useState(profile.functions);
  const counts = tally?.functions ?? {};
  const present = jobFunctions
    .filter((one) => (counts[one] ?? 0) > 0 || before.includes(one))
    .sort((left, right) => (counts[right] ?? 0) - (counts[left] ?? 0));
  const rest = jobFunctions.filter((one) => !present.includes(one));
  return (
    <FitChecks
      legend={t('fitFunctions')}
      hint={t('fitFunctionsHint')}
      options={isAll ? [...present, ...rest] : present}
      name={(one) => t(`jobFunction_${one}`)}
      counts={counts}
      chosen={profile.functions}
      onChange={(value) => onChange('functions', value)}
      testId="fit-functions"
    >
      {rest.length > 0 && (
        <button type="button" class="quiet bordered" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {t(isAll ? 'fitFewer' : 'fitAllFunctions')}
        </button>
      )}
    </FitChecks>
  );
}

type TypedProps = {
  part: Typed['part'];
  onTyped: (typed: Typed | null) => void;
  children: ComponentChildren;
};

/** Hears what is typed into a list before it is added, so that its effect can be shown. */
function TypedList({ part, onTyped, children }: TypedProps) {
  return (
    <div
      onInput={({ target }) => {
        const word = target instanceof HTMLInputElement ? target.value.trim() : '';
        onTyped(word === '' ? null : { part, word });
      }}
    >
      {children}
    </div>
  );
}
