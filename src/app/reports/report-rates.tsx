import { type Rate, type Rates, type RateTable, rateTables } from '../../leads/results/count-rates';
import { waitingDays } from '../../leads/results/read-messages';
import type { ReportFacts } from '../../leads/results/report-facts';
import { Chart } from '../parts/chart';
import { number, plural, t } from '../words/t';
import { ReportPart, ReportRate, ReportTable } from './report-table';
import { nameRate, sayAtLeast, sayPercent, sayPublished } from './say-figure';

type Props = { rates: Rates; facts: ReportFacts };
/** Posts and snippets may be many; the rest says little. */
const rowsAtMost = 12;

/** How many answered of those who had the time to: by channel, snippet, level and post. */
export function ReportRates({ rates, facts }: Props) {
  const shown = rateTables.filter((table) => rates[table].length > 0);
  return (
    <ReportPart id="rates" title={t('reportsRates')} note={t('reportsRatesMean', waitingDays)}>
      {shown.length === 0 && <p class="report-none">{t('reportsRatesNone')}</p>}
      <div class="report-columns">
        {shown.map((table) => (
          <RateList key={table} table={table} rates={rates[table]} facts={facts} />
        ))}
      </div>
      {shown.includes('snippet') && <p class="report-note">{t('reportsSnippetMeans')}</p>}
    </ReportPart>
  );
}

function RateList({ table, rates, facts }: { table: RateTable; rates: Rate[]; facts: ReportFacts }) {
  const posts = new Map(facts.posts.map((post) => [String(post.id), post]));
  const snippets = new Map(facts.snippets.map(({ id, name }) => [id, name]));
  const label = t(`reportsRates_${table}`);
  const first = rates.slice(0, rowsAtMost);
  const nameOf = (rate: Rate) => nameRate(table, rate, { posts, snippets });
  const rows = first.map((rate) => {
    const { key, tries, answered } = rate;
    const post = posts.get(key);
    const head =
      table === 'post' && post ? t('reportsPostOf', nameOf(rate), sayPublished(post)) : nameOf(rate);
    return {
      key,
      head,
      n: tries,
      k: answered,
      cells: [number(tries), number(answered), <ReportRate key="share" share={rate} />],
    };
  });
  const content = (
    <ReportTable
      id={table}
      label={label}
      columns={[t(`reportsRateOf_${table}`), t('reportsWritten'), t('reportsAnswered'), t('reportsShare')]}
      rows={rows}
    />
  );
  return (
    <div class="report-column">
      <h3>{label}</h3>
      {table === 'channel' ? (
        <Chart
          bars={first.filter(({ enough }) => enough).map((rate) => toBar(rate, nameOf(rate)))}
          highest={1}
        >
          {content}
        </Chart>
      ) : (
        content
      )}
      {rates.length > rowsAtMost && (
        <p class="report-note">{plural('reportsMoreRows', rates.length - rowsAtMost)}</p>
      )}
    </div>
  );
}

/** While some still have time, as much as is sure. */
function toBar({ answered, tries, waiting }: Rate, label: string) {
  const all = tries + waiting;
  const share = waiting > 0 ? sayAtLeast(answered, all) : sayPercent(answered / tries);
  return { label, value: answered / all, text: t('reportsBar', share, all) };
}
