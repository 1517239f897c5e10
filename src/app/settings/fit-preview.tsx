import { isBlankProfile } from '../../leads/ranking/read-fit';
import type { FitProfile } from '../../leads/records/order-settings';
import { StillReading } from '../card/still-reading';
import { ProgressBar } from '../parts/progress-bar';
import { Skeleton } from '../parts/skeleton';
import { markWords } from '../words/mark-words';
import { facts, isolate, plural, t } from '../words/t';
import { listQuoted } from '../words/why';
import type { FitExample, FitPreviewState as Found, NearMiss, Typed, useFitPreview } from './use-fit-preview';

type Props = { profile: FitProfile; found: ReturnType<typeof useFitPreview>; typed: Typed | null };

/** How many a profile fits, a few of them, and a few it only just does not. */
export function FitPreview({ profile, found: { preview, far }, typed }: Props) {
  if (isBlankProfile(profile) && typed === null) return <p class="fit-blank">{t('fitBlank')}</p>;
  return (
    <div class="fit-preview">
      <StillReading />
      {far && <ProgressBar label={t('fitReading')} done={far.done} total={far.total} />}
      {preview ? <FitFound preview={preview} typed={typed} /> : <Skeleton shape="line" count={5} />}
    </div>
  );
}

function FitFound({ preview, typed }: { preview: Found; typed: Typed | null }) {
  const { people, fits, unclear, examples, misses } = preview;
  return (
    <>
      {typed && <p class="settings-note">{t(`fitTyped_${typed.part}`, isolate(typed.word))}</p>}
      <p
        class="fit-count"
        role="status"
        data-testid="fit-count"
        data-fits={fits}
        data-unclear={unclear}
        data-people={people}
      >
        <b>{plural('fitCount', people, fits)}</b>
        {unclear > 0 && <span>{plural('fitUnclear', unclear)}</span>}
      </p>
      {examples.length > 0 && (
        <ul class="fit-examples">
          {examples.map((example) => (
            <Example key={example.someone.id} example={example} testId="fit-example" />
          ))}
        </ul>
      )}
      {misses.length > 0 && (
        <>
          <h3>{t('fitMisses')}</h3>
          <ul class="fit-examples">
            {misses.map((miss) => (
              <Example key={miss.someone.id} example={miss} note={sayMiss(miss)} testId="fit-miss" />
            ))}
          </ul>
        </>
      )}
      {people === 0 && <p class="settings-note">{t('fitNoPeople')}</p>}
    </>
  );
}

type ExampleProps = { example: FitExample; note?: string; testId: string };

function Example({ example: { someone, title, because }, note, testId }: ExampleProps) {
  const read = [
    title.level === 'unknown' ? '' : t(`level_${title.level}`),
    title.function === 'unknown' ? '' : t(`jobFunction_${title.function}`),
    title.company === null ? '' : isolate(title.company),
  ];
  return (
    <li data-testid={testId} data-person={someone.id}>
      <bdi class="fit-person">{someone.name}</bdi>
      <bdi class="fit-headline">
        {markWords(someone.headline ?? t('noHeadline'), because).map(({ text, marked }, index) =>
          marked ? <mark key={index}>{text}</mark> : text,
        )}
      </bdi>
      <span class="settings-note">{note ?? facts(...read)}</span>
    </li>
  );
}

/** What stands in somebody's way, in words. */
function sayMiss({ ask, title, because }: NearMiss): string {
  if (ask === 'levels')
    return title.level === 'unknown' ? t('missLevelUnsaid') : t('missIs', t(`level_${title.level}`));
  if (ask === 'functions')
    return title.function === 'unknown'
      ? t('missFunctionUnsaid')
      : t('missIs', t(`jobFunction_${title.function}`));
  if (ask === 'words') return t('missWords');
  if (ask === 'companies')
    return title.company === null ? t('missCompanyUnsaid') : t('missCompany', isolate(title.company));
  return t('missExclude', listQuoted(because));
}
