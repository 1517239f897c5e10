import { plural, t } from '../words/t';
import { ImportFile } from './import-file';
import type { FoundSummary } from './import-order';
import { OwnerNotice } from './owner-notice';
import { sortFindings } from './say-used';
import type { Import, ImportState } from './use-import';

type Props = { state: Extract<ImportState, { step: 'found' }>; job: Import };

/** What the files hold, before anything is stored; questions are answered where they stand. */
export function ImportFound({ state: { found, choices, busy }, job }: Props) {
  const { shown, passedOver } = sortFindings(found.findings);
  const isNothing = found.people + found.messages + found.numbers.posts === 0;
  const asks = shown.some(({ question }) => question !== null);
  return (
    <section class="import-step" aria-labelledby="import-found">
      <h2 id="import-found">{t(isNothing && !asks ? 'importNothing' : 'importFound')}</h2>
      {isNothing && !asks && (
        <p class="import-nothing" data-testid="import-problem" role="alert">
          {t('importNothingText')}
        </p>
      )}
      {found.owner && <OwnerNotice owner={found.owner} />}
      <ul class="import-files" data-testid="import-found" aria-busy={busy}>
        {shown.map((finding) => (
          <ImportFile
            key={finding.file}
            finding={finding}
            choices={choices}
            fresh={found.numbers.freshBy[finding.file] ?? 0}
            busy={busy}
            onAnswer={job.answer}
          />
        ))}
        {passedOver.map(({ file, kind }) => (
          <li key={file} hidden data-file={file} data-kind={kind} data-used={0} />
        ))}
      </ul>
      {passedOver.length > 0 && <p class="import-hint">{plural('importPassedOver', passedOver.length)}</p>}
      {found.isRepeat && <p class="notice">{t('importRepeat')}</p>}
      <p class="row import-acts">
        {!isNothing && (
          <button
            type="button"
            class="filled"
            data-testid="import-accept"
            disabled={busy}
            onClick={job.accept}
          >
            {sayAccept(found)}
          </button>
        )}
        <button type="button" class="quiet bordered" onClick={job.startOver}>
          {t(isNothing ? 'importOther' : 'importNotNow')}
        </button>
        {!isNothing && <span class="import-hint">{t('importNothingStored')}</span>}
      </p>
    </section>
  );
}

function sayAccept({ people, numbers }: FoundSummary): string {
  if (numbers.posts === 0) return plural('importAccept', people);
  return people > 0 ? t('importAcceptBoth') : plural('importAcceptPosts', numbers.posts);
}
