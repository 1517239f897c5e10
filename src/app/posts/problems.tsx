import { useState } from 'preact/hooks';
import type { Problem } from '../../leads/records/problem';
import { Icon } from '../parts/icon';
import { sentences, t } from '../words/t';
import { underscored } from '../words/underscored';
import { writeProblemReport } from './write-problem-report';

type Props = { problems: Problem[]; pageLanguage: string | null };

/** What could not be read: what happened, what is safe, what to do. */
export function Problems({ problems, pageLanguage }: Props) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  if (problems.length === 0) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(writeProblemReport(problems, pageLanguage));
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  };
  const words = { no: t('reportCopy'), yes: t('reportCopied'), failed: t('reportFailed') };
  return (
    <section class="problems" aria-label={t('problems')}>
      {problems.map((problem) => (
        <div
          class="problem"
          data-testid="problem"
          data-code={problem.code}
          key={problem.code + problem.reader}
        >
          <Icon name="warning" />
          <div>
            <p class="problem-what">{sayWhat(problem)}</p>
            <p class="problem-safe">
              {sentences(
                t(`problem_${underscored(problem.code)}_safe`),
                t(`problem_${underscored(problem.code)}_do`),
              )}
            </p>
          </div>
        </div>
      ))}
      <p class="problem-report">
        <button type="button" class="quiet" onClick={copy}>
          <Icon name={copied === 'yes' ? 'check' : 'copy'} /> <span aria-live="polite">{words[copied]}</span>
        </button>
        <span class="problem-hint">{t('reportHint')}</span>
      </p>
    </section>
  );
}

/** Some lists do not say how many they hold. */
function sayWhat({ code, stated }: Problem): string {
  if (code === 'rows-unreadable' && stated === null) return t('problemRowsUncounted');
  return t(`problem_${underscored(code)}_what`, stated ?? '');
}
