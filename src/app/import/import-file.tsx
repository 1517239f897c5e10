import type { Choices, Finding } from '../../exchange/tables/finding';
import { Icon } from '../parts/icon';
import { t } from '../words/t';
import { underscored } from '../words/underscored';
import { FileQuestion } from './file-question';
import { placeOf, sayNumbers, saySkipped, sayUsed, shortName } from './say-used';

type Props = {
  finding: Finding;
  choices: Choices;
  /** Posts of a workbook that are not here yet. */
  fresh: number;
  busy: boolean;
  onAnswer: (choices: Choices) => void;
};

/** One file: what it is, how much of it is used, what is not and why. */
export function ImportFile({ finding, choices, fresh, busy, onAnswer }: Props) {
  const { file, kind, used, rowsRead, skipped, warning, problem, question } = finding;
  const place = placeOf(file);
  const numbers = sayNumbers(finding, fresh);
  return (
    <li class="import-file" data-file={file} data-kind={kind} data-used={used}>
      <div class="import-file-head">
        <h3 title={place ? file : undefined}>
          <bdi>{shortName(file)}</bdi>
        </h3>
        <p class="import-hint">{t(`fileKind_${underscored(kind)}`)}</p>
      </div>
      {problem === null && rowsRead > 0 && <p class="import-used">{sayUsed(finding)}</p>}
      {numbers && (
        <p class="import-hint" data-testid="import-numbers" data-fresh={fresh}>
          {numbers}
        </p>
      )}
      {problem !== null && (
        <div class="import-problem" data-testid="import-problem" data-problem={problem}>
          <Icon name="warning" />
          <div>
            <p class="import-problem-what">{t(`fileProblem_${underscored(problem)}_what`)}</p>
            <p class="import-hint">{t(`fileProblem_${underscored(problem)}_do`)}</p>
          </div>
        </div>
      )}
      {warning && <p class="import-warning">{t(`fileWarning_${underscored(warning)}`)}</p>}
      {skipped.length > 0 && (
        <ul class="import-skipped" aria-label={t('importSkipped')}>
          {skipped.map((one) => (
            <li key={one.reason} data-reason={one.reason} data-count={one.count}>
              {saySkipped(one)}
              <samp dir="auto" title={one.sample}>
                {one.sample.replace(/^[\s,;]+/, '')}
              </samp>
            </li>
          ))}
        </ul>
      )}
      {question && (
        <FileQuestion file={file} question={question} choices={choices} busy={busy} onAnswer={onAnswer} />
      )}
    </li>
  );
}
