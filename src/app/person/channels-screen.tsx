import { useState } from 'preact/hooks';
import { type LedgerFacet, type LedgerRow, ledgerFacets } from '../../leads/talk/count-ledger';
import { groupBy } from '../../leads/text/group-by';
import { loadLedger } from '../../storage/load/load-ledger';
import { useLive } from '../base/use-live';
import { StillReading } from '../card/still-reading';
import { Choice } from '../parts/choice';
import { Skeleton } from '../parts/skeleton';
import { nameChannel, nameFacet, nameSlice, sayShare } from '../words/say-share';
import { aside, number, plural, t } from '../words/t';
import { withParts } from '../words/with-parts';

type Facet = Exclude<LedgerFacet, 'all'>;

/** Which channel was tried how often, and how often somebody answered: overall, and by what people are. */
export function ChannelsScreen({ now }: { now: number }) {
  const rows = useLive(() => loadLedger(now), [now]);
  const [chosen, setChosen] = useState<Facet>('level');
  if (!rows) return <Skeleton shape="line" count={6} />;
  const overall = rows.filter(({ facet }) => facet === 'all');
  if (overall.length === 0) return <p class="channels-none">{t('ledgerNone')}</p>;
  const facets = ledgerFacets.filter(
    (facet): facet is Facet => facet !== 'all' && rows.some((row) => row.facet === facet),
  );
  const facet = facets.find((each) => each === chosen) ?? facets[0];
  return (
    <div class="channels" data-testid="channels">
      <StillReading />
      <section aria-labelledby="channels-all">
        <h2 id="channels-all">{t('ledgerTitle')}</h2>
        <p class="settings-note">{plural('ledgerText', sum(overall))}</p>
        <LedgerTable label={t('ledgerTitle')} groups={[overall]} />
      </section>
      {facet && (
        <section aria-labelledby="channels-by">
          <h2 id="channels-by">{t('ledgerBy')}</h2>
          {facets.length > 1 && (
            <Choice
              label={t('ledgerByWhat')}
              value={facet}
              options={facets.map((id) => ({ id, label: nameFacet(id) }))}
              onChange={setChosen}
              testId="ledger-by"
            />
          )}
          {facet === 'language' && <p class="settings-note">{t('ledgerLanguageMeans')}</p>}
          <LedgerTable label={nameFacet(facet)} groups={groupsOf(rows, facet)} />
        </section>
      )}
      <Footnote />
    </div>
  );
}

/** The rows of one level, function, … each, most tried first. */
function groupsOf(rows: readonly LedgerRow[], facet: Facet): LedgerRow[][] {
  const own = rows.filter((row) => row.facet === facet);
  return [...groupBy(own, ({ value }) => value).values()];
}

function sum(rows: readonly LedgerRow[]): number {
  return rows.reduce((all, { tries }) => all + tries, 0);
}

function LedgerTable({ label, groups }: { label: string; groups: LedgerRow[][] }) {
  return (
    <table class="ledger" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('ledgerChannel')}</th>
          <th scope="col" class="ledger-number">
            {t('ledgerTries')}
          </th>
          <th scope="col" class="ledger-number">
            {t('ledgerAnswered')}
          </th>
          <th scope="col">{t('ledgerShare')}</th>
        </tr>
      </thead>
      {groups.map((rows) => (
        <LedgerGroup key={rows[0]?.value} rows={rows} />
      ))}
    </table>
  );
}

function LedgerGroup({ rows }: { rows: LedgerRow[] }) {
  const name = rows[0] ? nameSlice(rows[0]) : '';
  return (
    <tbody>
      {name !== '' && (
        <tr class="ledger-group">
          <th scope="rowgroup" colSpan={4}>
            {withParts(
              (slice, tries) => aside(slice, tries),
              <bdi>{name}</bdi>,
              <span>{plural('ledgerTriesOf', sum(rows))}</span>,
            )}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <LedgerLine key={row.channel} row={row} />
      ))}
    </tbody>
  );
}

function LedgerLine({ row }: { row: LedgerRow }) {
  const { facet, value, channel, tries, answered, enough } = row;
  return (
    <tr
      data-testid="ledger-row"
      data-facet={facet}
      data-value={value}
      data-channel={channel}
      data-tries={tries}
      data-answered={answered}
      data-enough={enough || undefined}
    >
      <th scope="row">{nameChannel(channel)}</th>
      <td class="ledger-number">{number(tries)}</td>
      <td class="ledger-number">{number(answered)}</td>
      <td>
        {enough && <Bar row={row} />}
        <span class="ledger-share">{sayShare(row)}</span>
      </td>
    </tr>
  );
}

/** Where the true share may lie, and the share of these tries in it. The words beside it say the same. */
function Bar({ row: { low, high, answered, tries } }: { row: LedgerRow }) {
  const percent = (part: number) => `${part * 100}%`;
  return (
    <span class="ledger-bar" aria-hidden="true">
      <span
        class="ledger-range"
        style={{ insetInlineStart: percent(low), inlineSize: percent(high - low) }}
      />
      <span class="ledger-point" style={{ insetInlineStart: percent(answered / tries) }} />
    </span>
  );
}

function Footnote() {
  return (
    <footer class="channels-note">
      <p>{t('ledgerTryMeans')}</p>
      <p>{t('ledgerRangeMeans')}</p>
      <p>{t('ledgerCaution')}</p>
    </footer>
  );
}
