import { type KnownLevel, levels } from '../records/headline';
import type { Lexica } from './lexica';
import { bestAt } from './lexicon';
import { connectors, type Statement, type Title } from './read-statement';
import { isJoined, type Token } from './tokenize';

const executive = new Set<KnownLevel>(['cxo', 'owner', 'partner', 'vp', 'director']);
const heads = new Set<KnownLevel>(['manager', 'senior', 'entry', 'director', 'training']);
const bank =
  /(?<!\p{L})(?:\p{L}*bank(?:en|ing|ers)?|banc\p{L}*|banqu\p{L}*|capital|securities|банк\p{L}*|τραπεζ\p{L}*)(?!\p{L})/iu;

/** The titles of a statement that say what its person is, after all traps. */
export function readLevels(statement: Statement, language: string, lexica: Lexica): Title[] {
  if (statement.isOver) return [];
  const titles = withoutPiles(statement).filter((title) => isMeant(statement, title));
  const own = withoutExecutives(statement, titles, language);
  const unpaid = isClub(statement, language, lexica)
    ? own.map((title) => asUnpaid(title, statement.text))
    : own;
  return bank.test(statement.text) ? unpaid.map(asInBank) : unpaid;
}

/** Of several titles the highest; training and volunteering only where nothing above `entry` is said with them. */
export function pickTitles(titles: Title[]): Title[] {
  const isTaught = titles.some(({ level, words }) => level === 'training' && isBeginner.test(words));
  const open = titles.filter(({ level }) => !isTaught || level === 'training');
  const ranks = open.map(({ level }) => levels.indexOf(level));
  const top = Math.min(...ranks);
  const wanted = top === levels.indexOf('entry') ? lowest(open) : levels[top];
  return open.filter(({ level }) => level === wanted);
}

/** Whoever is one of these is nothing else, whatever they are going to be. */
const isBeginner =
  /^(?:trainee|apprentice|intern|working student|praktikant|auszubild|azubi|werkstudent|stagiaire|altern)/i;

function lowest(titles: Title[]): KnownLevel {
  if (titles.some(({ level }) => level === 'training')) return 'training';
  return titles.some(({ level }) => level === 'unpaid') ? 'unpaid' : 'entry';
}

/** `CRO – Clinical Research Organisation` is no chief of anything: the short form's own words follow it. */
export function withoutExpanded(titles: Title[], next: string | undefined): Title[] {
  if (next === undefined || /chief|officer/i.test(next)) return titles;
  const initials = (next.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toLowerCase();
  return titles.filter(({ words }) => words.length < 3 || words.toLowerCase() !== initials);
}

/** `Staff` is a rank only before a title. */
function isMeant({ tokens, titles }: Statement, title: Title): boolean {
  if (title.words.toLowerCase() !== 'staff') return true;
  return titles.some(({ from }) => from > title.to - 1 && tokens.slice(title.to, from + 1).every(isJoined));
}

/** `CFO Advisory Manager`, `Partner Sales Lead`, `Owner Relations Manager`: the last noun is the person. */
function withoutPiles(statement: Statement): Title[] {
  const { titles } = statement;
  return titles.filter((title, index) => {
    if (!isPileable(title)) return true;
    const head = titles.slice(index + 1).find(({ level }) => heads.has(level));
    if (!head || (head.level === 'director' && title.level !== 'partner' && head.from === title.to))
      return true;
    return !isPile(statement, title, head);
  });
}

function isPileable({ level, words, to, from }: Title): boolean {
  if (to - from > 1) return false;
  return (
    level === 'partner' ||
    (level === 'owner' && /^(?:founder|owner)$/i.test(words)) ||
    level === 'vp' ||
    (level === 'cxo' && /^\p{Lu}{2,5}$/u.test(words)) ||
    isLearner.test(words)
  );
}

const isLearner = /^(?:students?|volunteers?|scholar|candidate|graduate|intern|apprenticeship|internship)$/i;
const small = /^(?:of|for|to|at|in|the|de|du|des|der|für|di|del|da|do|van|voor|af|av|для|по|@)$/;

function isPile({ tokens }: Statement, title: Title, head: Title): boolean {
  const between = tokens.slice(title.to, head.from + 1);
  return (
    between.length <= 4 &&
    between.every((token) => isJoined(token) && /^[\s]+$/.test(token.gap)) &&
    !between.some(({ word }) => connectors.has(word) || small.test(word))
  );
}

/** `Assistant to the CEO`, `总裁助理`; but `Assistant Director` is one. */
function withoutExecutives(statement: Statement, titles: Title[], language: string): Title[] {
  if (!statement.hasAssistant) return titles;
  const isAdjective = (title: Title) =>
    language === 'en' &&
    /^assistant$/i.test(title.words) &&
    titles.some((other) => isAfter(statement.tokens, title, other));
  const assistants = titles.filter(({ level, of }) => level === 'entry' && of === 'administrative');
  if (assistants.length === 0 || assistants.some(isAdjective)) return titles;
  return titles.filter(({ level }) => !executive.has(level));
}

function isAfter(tokens: Token[], title: Title, other: Title): boolean {
  if (other.from < title.to) return false;
  const between = tokens.slice(title.to, other.from + 1);
  return between.every((token) => isJoined(token) && !small.test(token.word) && !connectors.has(token.word));
}

/** `President, Debate Society` is not paid. */
function isClub({ tokens }: Statement, language: string, lexica: Lexica): boolean {
  return tokens.some((_token, at) => bestAt(tokens, at, lexica.clubs, language) !== undefined);
}

const honorary =
  /presid|chair|treasur|secretar|vorsitz|vorstand|kassen|président|trésor|tesorer|tesoureir|presidente|prezes|předsed|elnök|preşed|preș|başkan|πρόεδρ|председат|президент|голова|ordförande|formand|formann|leder|puheenjohtaja|voorzitter|penningmeester|会长|会長|회장|رئيس|יו|अध्यक्ष|skarbnik|kasser|kassör/i;

const school = /colleg|univers|school|student|schul|schül|debat|uczeln|studen|étudi|estudiant|studenc/i;

function asUnpaid(title: Title, text: string): Title {
  if (!honorary.test(title.words)) return title;
  return { ...title, level: 'unpaid', of: school.test(text) ? 'education' : 'community_social' };
}

/** In banks a vice president is one of thousands. */
function asInBank(title: Title): Title {
  const words = title.words.toLowerCase().replace(/\./g, '');
  if (title.level === 'vp') return { ...title, level: bankLevel(words) };
  return /managing dir/.test(words) ? { ...title, level: 'director', of: 'finance' } : title;
}

function bankLevel(words: string): KnownLevel {
  if (/^(?:avp|ass)/.test(words)) return 'senior';
  return /^(?:s|e|g)/.test(words) ? 'director' : 'manager';
}
