import type { JobFunction, KnownFunction } from '../records/headline';
import type { FunctionWord } from './lexica';
import type { Hit } from './lexicon';
import { connectors, type Statement, type Title } from './read-statement';
import { isJoined } from './tokenize';

export type Decided = { statement: Statement; title: Title };

/** What the deciding titles say; else the words around them, nearest first; else the rest of the headline. */
export function decideFunction(
  decided: Decided[],
  statements: Statement[],
  company: string | null,
): JobFunction {
  const said = decided.map(({ title }) => title.of).filter((of) => of !== '');
  const [first] = decided;
  if (!first) return outside(statements, company);
  const near = decided
    .map(({ statement, title }) => around(statement, title, company))
    .find((found) => found !== undefined);
  const specific = said.find((of) => !isGeneral(of));
  if (first.title.level === 'training') return hopedFor(statements) ?? trainedIn(near, specific);
  if (specific === 'administrative') return near && !isExecutiveAssistant(first) ? near : specific;
  if (specific) return specific;
  const [general] = said;
  if (general) return selfEmployedAs(first) ?? general;
  return near ?? outside([first.statement, ...statements], company);
}

/** `Aspiring Product Manager | CS student`. */
function hopedFor(statements: Statement[]): KnownFunction | undefined {
  const hopes = statements.map((one) =>
    best(one.functions.filter(({ from }) => one.states[from] === 'notYet')),
  );
  return hopes.find((name) => name !== undefined);
}

function trainedIn(near: KnownFunction | undefined, specific: KnownFunction | undefined): JobFunction {
  return specific ?? near ?? 'unknown';
}

function isGeneral(of: KnownFunction): boolean {
  return of === 'general_management' || of === 'entrepreneurship';
}

function isExecutiveAssistant({ title, statement }: Decided): boolean {
  return title.to - title.from > 1 || statement.tokens.length === 1;
}

/** `Freelance Designer`, `Selbständiger Steuerberater`: the other title, unless a word like "and" parts them. */
function selfEmployedAs({ statement, title }: Decided): KnownFunction | undefined {
  if (title.level !== 'owner') return undefined;
  const other = statement.titles.find(
    ({ of, level, from, to }) =>
      of !== '' &&
      (level === 'entry' || level === 'senior') &&
      !isParted(statement, Math.min(to, title.to), Math.max(from, title.from)),
  );
  return other?.of || undefined;
}

function isParted({ tokens }: Statement, from: number, to: number): boolean {
  return tokens.slice(from, to + 1).some((token) => !isJoined(token) || connectors.has(token.word));
}

function around(statement: Statement, title: Title, company: string | null): KnownFunction | undefined {
  const open = countable(statement, company).filter(({ value }) => !value.isWeak);
  const part = open.filter(
    ({ from, to }) => !isApart(statement, Math.min(to, title.to), Math.max(from, title.from)),
  );
  return best(part) ?? best(open);
}

function isApart({ tokens }: Statement, from: number, to: number): boolean {
  return tokens.slice(from, to + 1).some((token) => !isJoined(token));
}

/** The phrase of most words; of equals the first. */
function best(hits: Hit<FunctionWord>[]): KnownFunction | undefined {
  let found: Hit<FunctionWord> | undefined;
  for (const hit of hits) {
    if (!found || hit.to - hit.from > found.to - found.from) found = hit;
  }
  return found?.value.name;
}

function countable(statement: Statement, company: string | null): Hit<FunctionWord>[] {
  if (statement.isOver) return [];
  const start = company === null ? -1 : statement.text.indexOf(company);
  const end = start + (company?.length ?? 0);
  return statement.functions.filter(({ from, to }) => {
    const first = statement.tokens[from]?.start ?? 0;
    const last = statement.tokens[to - 1]?.end ?? 0;
    return statement.states[from] !== 'former' && (start < 0 || last <= start || first >= end);
  });
}

function outside(statements: Statement[], company: string | null): JobFunction {
  const strong = statements.map((one) => best(countable(one, company).filter(({ value }) => !value.isWeak)));
  const isTitled = statements.some(({ titles }) => titles.length > 0);
  if (!isTitled) return strong.find((name) => name !== undefined) ?? 'unknown';
  const weak = statements.map((one) => best(countable(one, company)));
  const inCompany = statements.map((one) => best(countable(one, null)));
  const strongInCompany = statements.map((one) =>
    best(countable(one, null).filter(({ value }) => !value.isWeak)),
  );
  return (
    [...strong, ...strongInCompany, ...weak, ...inCompany].find((name) => name !== undefined) ?? 'unknown'
  );
}
