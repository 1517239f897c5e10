import { useMemo } from 'preact/hooks';
import type { Period } from '../../leads/results/period';
import { countReport, type Report } from '../../leads/results/report';
import type { ReportFacts } from '../../leads/results/report-facts';
import { loadReport } from '../../storage/load/load-report';
import { useLive } from '../base/use-live';

/** `isBlank`: nothing was ever read or done. */
export type Loaded = { report: Report; facts: ReportFacts; isBlank: boolean };

/** The report of a period, again after every change and with every minute. While a period loads, the one before stays. */
export function useReport(period: Period, now: number): Loaded | undefined {
  const loaded = useLive(
    async () => ({ period, facts: await loadReport(period) }),
    [period.kind, period.from, period.to],
  );
  return useMemo(() => {
    if (!loaded) return undefined;
    const { facts } = loaded;
    const isBlank = facts.engagements.length + facts.outreach.length + facts.outcomes.length === 0;
    return { report: countReport(facts, loaded.period, now), facts, isBlank };
  }, [loaded, now]);
}
