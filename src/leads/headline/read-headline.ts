import type { Headline, Level } from '../records/headline';
import type { Words } from '../text/words';
import { cleanHeadline } from './clean-headline';
import { decideFunction } from './decide-function';
import { detectLanguage } from './detect-language';
import { findCompany } from './find-company';
import { lexicaOf } from './lexica';
import { pickTitles, readLevels, withoutExpanded } from './read-levels';
import { readStatement, type Statement } from './read-statement';
import { splitHeadline } from './split-headline';
import { tokenize } from './tokenize';

const nothing: Headline = { level: 'unknown', function: 'unknown', company: null, because: null };

/**
 * Reads what somebody is, does and where from one line in any of our languages; `words` are loaded for it or for more.
 * Nothing is known without a headline. Never throws; 500 characters count.
 */
export function readHeadline(headline: string | null, words: Words): Headline {
  if (!headline) return nothing;
  const text = cleanHeadline(headline);
  const lexica = lexicaOf(words);
  const language = detectLanguage(text, tokenize(text), lexica);
  const { segments, asides } = splitHeadline(text);
  const main = segments.map((segment) => readStatement(segment, language, lexica));
  const bracketed = asides.map((aside) => readStatement(aside, language, lexica));
  const statements = [...main, ...bracketed];
  const titles = statements.map((statement, index) => ({
    statement,
    titles: withoutExpanded(readLevels(statement, language, lexica), statements[index + 1]?.text),
  }));
  const decided = decide(titles);
  const [top] = decided;
  const level = top?.title.level ?? 'unknown';
  const company = findCompany(main, { language, lexica, level });
  return {
    level,
    function: decideFunction(decided, statements, company),
    company,
    because: [...new Set(decided.map(({ title }) => title.words))].join(', ') || null,
  };
}

type Candidate = { statement: Statement; titles: ReturnType<typeof readLevels> };

function decide(candidates: Candidate[]) {
  const best = candidates.map(({ statement, titles }) => ({ statement, titles: pickTitles(titles) }));
  const all = best.flatMap(({ statement, titles }) => titles.map((title) => ({ statement, title })));
  const isHigh = ({ level }: { level: Level }) => !['entry', 'training', 'unpaid'].includes(level);
  const high = all.filter(({ title }) => isHigh(title));
  // Below that, what is said first: `Recruiter | Psychology student`.
  const wanted = high.length > 0 ? pickTitles(high.map(({ title }) => title))[0]?.level : all[0]?.title.level;
  return all.filter(({ title }) => title.level === wanted);
}
