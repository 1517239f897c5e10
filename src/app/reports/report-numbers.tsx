import type { Figure } from '../../leads/results/read-figures';
import type { Report } from '../../leads/results/report';
import { plural, sentences, t } from '../words/t';
import { isShare, nameFigure, sayAtLeast, sayFigure } from './say-figure';

/** So many have to be behind a share before it says anything. */
const enough = 5;

/** The headline figures, money first, each with what is usual. */
export function ReportNumbers({ report: { figures, isRunning } }: { report: Report }) {
  const periods = figures[0]?.periods ?? 0;
  return (
    <section class="report-numbers" aria-label={t('reportsFigures')}>
      <dl>
        {inReadingOrder(figures).map((figure) => (
          <OneNumber key={`${figure.name} ${figure.currency}`} figure={figure} />
        ))}
      </dl>
      <p class="report-note">
        {sentences(
          periods === 0 ? t('reportsUsualNone') : plural('reportsUsualMeans', periods),
          isRunning && t('reportsRunning'),
        )}
      </p>
    </section>
  );
}

function OneNumber({ figure }: { figure: Figure }) {
  const { name, currency, value, n, usual, waiting } = figure;
  const isFew = value !== null && saysOf(figure) && n < enough;
  return (
    <div
      class="report-number"
      data-testid="report-figure"
      data-name={name}
      data-currency={currency ?? undefined}
      data-value={value ?? ''}
      data-n={n}
    >
      <dt>{nameFigure(figure)}</dt>
      <dd class="report-value" data-few={isFew || undefined}>
        {isFew ? t('reportsTooFew') : sayValue(figure)}
      </dd>
      <dd class="report-usual">
        {saysOf(figure) && <span>{sayOf(figure)}</span>}
        {waiting > 0 && <span>{plural('reportsHaveTime', waiting)}</span>}
        {usual !== null && <span>{t('reportsUsual', sayFigure(figure, usual))}</span>}
      </dd>
    </div>
  );
}

/** While some still have time, a share can only be told from below. */
function sayValue(figure: Figure): string {
  const { value, n, waiting } = figure;
  if (value === null || waiting === 0) return sayFigure(figure, value);
  return sayAtLeast(Math.round(value * n), n + waiting);
}

function sayOf({ name, n, waiting }: Figure): string {
  return plural(name === 'promises-kept' ? 'reportsOfPromises' : 'reportsOf', n + waiting);
}

/** Counts are their own number. */
function saysOf({ name }: Figure): boolean {
  return isShare(name) || name === 'speed';
}

/** Money first, then the way back from orders to reactions, then how it was done. */
function inReadingOrder(figures: readonly Figure[]): Figure[] {
  const money = figures.filter(({ name }) => name === 'revenue');
  const counts = figures.filter((figure) => figure.name !== 'revenue' && !saysOf(figure));
  return [...money, ...counts.toReversed(), ...figures.filter(saysOf)];
}
