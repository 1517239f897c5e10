import type { KnownFunction, KnownLevel } from '../records/headline';
import type { FunctionWord, Lexica, Mark } from './lexica';
import { bestAt, findHits, type Hit } from './lexicon';
import { isJoined, type Token, tokenize } from './tokenize';

export type Title = {
  from: number;
  to: number;
  level: KnownLevel;
  of: KnownFunction | '';
  words: string;
};

/** One statement of a headline, its words told apart. */
export type Statement = {
  text: string;
  tokens: Token[];
  titles: Title[];
  /** Those that are not of a former post. */
  functions: Hit<FunctionWord>[];
  /** For each word, whether it is about now, about somebody else, over or not yet so. */
  states: State[];
  hasAssistant: boolean;
  isOver: boolean;
};

export type State = 'now' | 'aside' | 'former' | 'notYet';
/** Between these, two things are said: `coach and CEO`. */
export const connectors = new Set(
  '& and und et y e i a og och ja en oraz si ve και и та и 및 و ו और एवं'.split(' '),
);
/** Other things too, unless a part begins with them: `past CEO`, `team of the past`. */
const weakFormer = /^(?:past|once|late|was|ret|alt|war|bald|prior|earlier|vanha|gammel)$/;

export function readStatement(text: string, language: string, lexica: Lexica): Statement {
  const tokens = tokenize(text);
  const statement: Statement = {
    text,
    tokens,
    titles: [],
    functions: [],
    states: tokens.map(() => 'now'),
    hasAssistant: false,
    isOver: false,
  };
  readMarks(statement, language, lexica);
  statement.functions = findHits(tokens, lexica.functions, language);
  statement.hasAssistant ||= tokens.some(
    (_token, at) =>
      statement.states[at] === 'now' && bestAt(tokens, at, lexica.assistants, language) !== undefined,
  );
  return statement;
}

function readMarks(statement: Statement, language: string, lexica: Lexica): void {
  const { tokens } = statement;
  const marks = new Map(findHits(tokens, lexica.marks, language).map((hit) => [hit.from, hit]));
  let state: State = 'now';
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    if (at > 0 && !isJoined(token) && state !== 'aside') state = 'now';
    const madeUp = madeUpOfficer(tokens, at, marks);
    const hit = madeUp ?? marks.get(at);
    if (hit?.value.kind === 'aside' && state === 'now') takeAssistant(statement, hit, language, lexica);
    if (hit) state = takeMark(statement, hit, state);
    const to = hit?.to ?? at + 1;
    statement.states.fill(madeUp ? 'former' : state, at, to);
    at = to;
  }
}

/** `Assistante du` begins somebody else's title, and is one itself. */
function takeAssistant(statement: Statement, hit: Hit<Mark>, language: string, lexica: Lexica): void {
  if (!bestAt(statement.tokens, hit.from, lexica.assistants, language)) return;
  statement.hasAssistant = true;
  statement.titles.push(readTitle(statement, hit, { level: 'entry', of: 'administrative' }));
}

function takeMark(statement: Statement, hit: Hit<Mark>, state: State): State {
  const { tokens } = statement;
  if (hit.value.kind === 'retired') {
    statement.isOver = true;
    return 'former';
  }
  if (hit.value.kind === 'title') {
    if (state === 'now' && hit.value.level !== 'none')
      statement.titles.push(readTitle(statement, hit, hit.value));
    return state;
  }
  const next = tokens[hit.to];
  const isAlone = next === undefined || !isJoined(next) || connectors.has(next.word);
  if (hit.value.kind === 'aside') return isAlone ? state : 'aside';
  return isAlone || !opensPart(tokens, hit) ? state : hit.value.kind;
}

function opensPart(tokens: Token[], hit: Hit<Mark>): boolean {
  const token = tokens[hit.from];
  const before = tokens[hit.from - 1];
  if (!token || !before || !isJoined(token) || connectors.has(before.word)) return true;
  return hit.value.kind === 'former' && !weakFormer.test(token.word);
}

function readTitle(
  { text, tokens }: Statement,
  { from, to }: Hit<Mark>,
  { level, of }: { level: KnownLevel | 'none'; of: KnownFunction | '' },
): Title {
  const words = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  return { from, to, level: level === 'none' ? 'entry' : level, of, words };
}

/** `Chief Happiness Officer`: C-level are only those of the list. */
function madeUpOfficer(tokens: Token[], at: number, marks: Map<number, Hit<Mark>>): Hit<Mark> | undefined {
  const known = marks.get(at)?.value;
  if (tokens[at]?.word !== 'chief' || (known?.kind === 'title' && known.level !== 'none')) return undefined;
  const end = tokens.findIndex((token, index) => index > at && token.word === 'officer');
  if (end < 0 || end > at + 5) return undefined;
  return { from: at, to: end + 1, value: { kind: 'title', level: 'none', of: '' }, language: 'en' };
}
