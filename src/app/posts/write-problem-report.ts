import browser from 'webextension-polyfill';
import type { Problem } from '../../leads/records/problem';

/**
 * What "Copy report" puts on the clipboard. Fields are picked one by one, so that nothing a later
 * `Problem` or page state carries slips into a public report.
 */
export function writeProblemReport(problems: readonly Problem[], pageLanguage: string | null): string {
  const report = {
    extension: `Afterpost ${browser.runtime.getManifest().version}`,
    browser: navigator.userAgent,
    interfaceLanguage: browser.i18n.getUILanguage(),
    pageLanguage,
    problems: problems.map(({ code, reader, generation, stated, structure }) => ({
      code,
      reader,
      generation,
      stated,
      structure,
    })),
  };
  return JSON.stringify(report, null, 2);
}

/** The same failure seen by two readings is one problem; the one with more structure is kept. */
export function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const kept = new Map<string, Problem>();
  for (const problem of problems) {
    const id = [problem.code, problem.reader, problem.generation].join(' ');
    const before = kept.get(id);
    if (!before || before.structure.length < problem.structure.length) kept.set(id, problem);
  }
  return [...kept.values()];
}
