import type { KnownLevel } from '../records/headline';
import type { Lexica, Link } from './lexica';
import { bestAt, findHits, type Hit } from './lexicon';
import { connectors, type Statement } from './read-statement';
import { isJoined, type Token } from './tokenize';

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const attachedForm =
  /^(?:株式会社|有限会社|合同会社|주식회사|\(株\)|㈱)|(?:株式会社|有限公司|公司|集团|集團|グループ|그룹)$/;
const longestName = 7;

/** What looks for a company in the statements of a headline. */
export type Search = { language: string; lexica: Lexica; level: KnownLevel | 'unknown' };

/** Behind `at`; behind a comma or dash; before a title where that is the custom. */
export function findCompany(statements: Statement[], search: Search): string | null {
  const open = statements.filter(({ isOver }) => !isOver);
  for (const statement of open) {
    const name = linkedName(statement, search, true);
    if (name) return name;
  }
  for (const [index, statement] of open.entries()) {
    const isTitled = statement.titles.length > 0;
    const name =
      (isTitled &&
        (nameBefore(statement, search) ??
          linkedName(statement, search, false) ??
          quotedName(statement, search) ??
          nameBehindComma(statement, search))) ||
      (index > 0 && (open[index - 1]?.titles.length ?? 0) > 0 && !isTitled && bareName(statement, search)) ||
      (!isTitled &&
        (open[index + 1]?.titles.length ?? 0) > 0 &&
        index === 0 &&
        bareName(statement, search, true));
    if (name) return name;
  }
  return null;
}

function linkedName(statement: Statement, search: Search, isSure: boolean): string | null {
  const { tokens } = statement;
  for (const hit of findHits(tokens, search.lexica.links, search.language)) {
    if (hit.value === 'behindCompany') {
      const name = isSure ? nameUpTo(statement, hit, search) : null;
      if (name) return name;
      continue;
    }
    if (statement.titles.some(({ from, to }) => hit.from >= from && hit.from < to)) continue;
    if (statement.states[hit.from] === 'former' || !isWanted(hit, statement, search, isSure)) continue;
    const name = nameFrom(statement, skipCompanyWords(statement, hit.to, search), search, hit.value === 'at');
    if (name) return name;
  }
  return null;
}

function isWanted(
  { value, from }: Hit<Link>,
  { titles, tokens }: Statement,
  search: Search,
  isSure: boolean,
) {
  if (isSure) return value === 'at' && (tokens[from]?.word === '@' || titles.length > 0 || from > 0);
  if (value === 'perhapsAt') return from > 0;
  const isOwner = ['owner', 'partner', 'cxo'].includes(search.level);
  return (value === 'of' || value === 'company') && isOwner && titles.some(({ to }) => to <= from);
}

function skipCompanyWords({ tokens }: Statement, from: number, { lexica, language }: Search): number {
  const entry = bestAt(tokens, from, lexica.links, language);
  const next = tokens[from + (entry?.patterns.length ?? 0)];
  return entry && entry.value !== 'at' && next && isJoined(next) ? from + entry.patterns.length : from;
}

/** From a word up to the comma, the next link or the end. A name that is not surely one must look like one. */
function nameFrom(statement: Statement, from: number, search: Search, isSure: boolean): string | null {
  const { tokens, text } = statement;
  let to = from;
  while (tokens[to] !== undefined && (to === from || staysInName(statement, to))) to += 1;
  const words = tokens.slice(from, to);
  if (words.length === 0 || !words.some(({ isName }) => isName)) return null;
  if (!isSure && (!looksLikeName(words) || isKnown(statement, from, to, search))) return null;
  return trimName(text.slice(startOf(text, tokens[from]), endOf(text, tokens[to - 1])));
}

function staysInName({ tokens, states, text }: Statement, at: number): boolean {
  const token = tokens[at];
  if (!token || token.word === '@') return false;
  if (states[at] === 'aside' && states[at - 1] !== 'aside') return false;
  if (isJoined(token)) return true;
  // Quotation marks are part of a name, and so is the comma before a legal form.
  if (/^[\s"“”„«»]+$/.test(token.gap)) return true;
  return /^,\s?$/.test(token.gap) && /^(?:Inc|LLC|Ltd|LLP|S\.|GmbH|Corp)/.test(text.slice(token.start));
}

function looksLikeName(words: Token[]): boolean {
  return words.length <= longestName && words[0]?.isName === true;
}

function startOf(text: string, token: Token | undefined): number {
  const start = token?.start ?? 0;
  return /["“„«]/.test(text[start - 1] ?? '') ? start - 1 : start;
}

function endOf(text: string, token: Token | undefined): number {
  const end = token?.end ?? 0;
  const rest = /^(?:[.»”"!]+)/.exec(text.slice(end))?.[0] ?? '';
  return end + rest.length;
}

function trimName(name: string): string | null {
  const bare = name.replace(/[!?…]+$/, '').replace(/^["“„«]([^"”“»]*)["”“»]$/, '$1');
  const isAbbreviation =
    /(?:\b\p{L}\.|Inc\.|Kft\.|Zrt\.|Nyrt\.|e\.V\.|Co\.|Corp\.|Ltd\.|Bros\.|Şti\.|ş\.)$/iu.test(bare);
  const trimmed = (isAbbreviation ? bare : bare.replace(/\.+$/, '')).trim();
  return trimmed === '' ? null : trimmed;
}

/** Whether all these words are titles, functions, places or hobbies. */
function isKnown(statement: Statement, from: number, to: number, { language, lexica }: Search): boolean {
  const tokens = statement.tokens.slice(from, to);
  const known = tokens.map(({ word }) => connectors.has(word) || /^\d+$/.test(word));
  for (const lexicon of [lexica.marks, lexica.functions, lexica.notCompany, lexica.links, lexica.hints]) {
    for (const hit of findHits<unknown>(tokens, lexicon, language)) known.fill(true, hit.from, hit.to);
  }
  const count = known.filter(Boolean).length;
  return (
    count === tokens.length ||
    (known[0] === true && tokens.slice(1).every(({ isName }, at) => !isName || known[at + 1]))
  );
}

/** `Title, Marlin & Oates`: the last part that is neither title nor function. */
function nameBehindComma(statement: Statement, search: Search): string | null {
  const { tokens } = statement;
  const starts = [...tokens.keys()].filter((at) => at > 0 && /[,:，、،]/.test(tokens[at]?.gap ?? ''));
  for (const from of starts.reverse()) {
    if (statement.titles.some((title) => title.from >= from)) continue;
    if (statement.states[from] !== 'now') continue;
    const name = nameFrom(statement, from, search, false);
    if (name && !/^[,\s]*(?:Inc|LLC|Ltd|LLP)/.test(name)) return name;
  }
  return null;
}

/** `Засновниця студії «Калина»`: languages with cases need no word between. */
function quotedName({ titles, tokens, text }: Statement, { level }: Search): string | null {
  const end = tokens[(titles.at(-1)?.to ?? 0) - 1]?.end;
  if (end === undefined || (level !== 'owner' && level !== 'cxo' && level !== 'director')) return null;
  return /^\s+((?:\p{L}+\s)?[«“„][^«»“”„]+[»”“])/u.exec(text.slice(end))?.[1] ?? null;
}

/** A statement of its own that is nothing else. One word alone is more often a hobby. */
function bareName(statement: Statement, search: Search, isFirst = false): string | null {
  const { tokens, text } = statement;
  if (/#|https?:|www\./.test(text) || tokens.some((_token, at) => statement.states[at] !== 'now'))
    return null;
  const isName =
    tokens.length > 1 && tokens.length <= 5 && tokens.every((token) => token.isName || token.word.length < 4);
  if (!isName || isKnown(statement, 0, tokens.length, search)) return null;
  return isFirst && statement.functions.length > 0 ? null : trimName(text);
}

/** `株式会社あおぞら商会 代表取締役社長`, `Velmora şirketinde müdür`. */
function nameBefore(statement: Statement, search: Search): string | null {
  const { tokens, text, titles, functions } = statement;
  const { language } = search;
  const first = titles[0];
  if (!first || !unspaced.test(text) || !['ja', 'zh', 'ko'].includes(language)) return null;
  const head = text.slice(0, tokens[first.from]?.start ?? 0);
  const [name = ''] = head.split(/\s/);
  if (name === '') return null;
  if (isKnown(statement, 0, first.from, search)) return null;
  if (head.includes(' ') || attachedForm.test(name)) return trimName(name.replace(/[,，、の]$/u, ''));
  const cut = functions.find(({ from }) => from > 1)?.from;
  const end = tokens[cut ?? -1]?.start;
  return end === undefined || end >= head.length ? null : trimName(text.slice(0, end));
}

function nameUpTo({ tokens, text }: Statement, hit: Hit<Link>, _search: Search): string | null {
  let from = hit.from;
  while (from > 0 && (from === hit.from || isJoined(tokens[from] as Token)) && tokens[from - 1]?.isName)
    from -= 1;
  if (from === hit.from) return null;
  return trimName(text.slice(tokens[from]?.start ?? 0, tokens[hit.from - 1]?.end ?? 0));
}
