import { type ESTree, parseSync, Visitor } from 'vite';
import type { Sources } from './check-architecture';

const advice =
  'make it one message, or use facts, sentences, aside, list (words/t) or withParts (words/with-parts)';

/**
 * Where code glues a text on screen together instead of asking for one message, one line each. Whoever translates can
 * turn round what stands in a message, not what stands in code.
 */
export function checkSentences(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, text]) =>
    /^(?:app|jobs)\/.*\.tsx?$/.test(path) ? findGlue(path, text).map((line) => `src/${path}:${line}`) : [],
  );
}

type Note = (node: { start: number }, what: string) => void;

function findGlue(path: string, text: string): string[] {
  const { program, errors } = parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  if (errors[0]) throw new Error(`${path} cannot be parsed: ${errors[0].message}`);
  const found: string[] = [];
  const note: Note = ({ start }, what) => {
    found.push(`${text.slice(0, start).split('\n').length}: ${what}; ${advice}`);
  };
  new Visitor({
    TemplateLiteral: ({ start, quasis, expressions }) => {
      const isThrown = /\bError\(\s*$/.test(text.slice(0, start));
      const glue = quasis.map(({ value }) => value.raw);
      if (glue.join('') === '' && expressions.length === 1) return;
      if (expressions.some(isWords)) note({ start }, 'a template glues words');
      else if (!isThrown && glue.some((each) => marks.test(each))) note({ start }, 'a template glues texts');
    },
    BinaryExpression: (node) => {
      if (node.operator === '+' && (isWords(node.left) || isWords(node.right))) note(node, '+ glues words');
    },
    CallExpression: (node) => {
      const glue = readJoin(node);
      if (glue) note(node, glue);
    },
    MemberExpression: (node) => {
      const isList = node.property.type === 'Identifier' && node.property.name === 'ListFormat';
      if (isList && path.startsWith('app/') && path !== 'app/words/t.ts') note(node, 'a list of its own');
    },
    JSXElement: ({ children }) => checkChildren(children, note),
    JSXFragment: ({ children }) => checkChildren(children, note),
  }).visit(program);
  return found;
}

/** What stands between two texts, not within an address or a rule of CSS. */
const marks = /[,;:·+&]\s|\s[·–—+&(]/;

/** One letter alone is a key. */
const letters = /\p{L}{2}/u;

/** Whatever comes out of these is words. */
const sayers =
  /^(?:t|plural|list|facts|sentences|aside|quoted|date|ago|stageName|sourceWords|say[A-Z]\w*|name[A-Z]\w*)$/;

type Node =
  | ESTree.Expression
  | ESTree.FunctionBody
  | ESTree.PrivateIdentifier
  | ESTree.SpreadElement
  | ESTree.JSXEmptyExpression
  | null;

/** True when an expression gives words, whichever way it takes. */
function isWords(node: Node): boolean {
  switch (node?.type) {
    case 'CallExpression':
      return node.callee.type === 'Identifier' && sayers.test(node.callee.name);
    case 'ConditionalExpression':
      return isWords(node.consequent) || isWords(node.alternate);
    case 'LogicalExpression':
      return isWords(node.left) || isWords(node.right);
    case 'ParenthesizedExpression':
      return isWords(node.expression);
    default:
      return false;
  }
}

/** What is wrong with a `.join(…)`; null for keys, lines and names of files. */
function readJoin({ callee, arguments: given }: ESTree.CallExpression): string | null {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return null;
  const [divider] = given;
  if (callee.property.name !== 'join' || !divider) return null;
  if (isWords(divider)) return 'join glues with words';
  if (divider.type !== 'Literal' || typeof divider.value !== 'string') return null;
  if (letters.test(divider.value) || /[,;:·+–—&]/.test(divider.value))
    return `join glues with “${divider.value}”`;
  return divider.value !== '' && listsWords(callee.object) ? 'join glues words' : null;
}

/** `[t('a'), t('b')]`, `keys.map((key) => t(key))`, and either after a filter. */
function listsWords(node: ESTree.Expression): boolean {
  if (node.type === 'ArrayExpression') return node.elements.some((each) => isWords(each));
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const [made] = node.arguments;
  const isMade = made?.type === 'ArrowFunctionExpression' && isWords(made.body);
  return isMade || listsWords(node.callee.object);
}

/** Inside one element: letters that are no message, and texts that only a space or a mark of ours divides. */
function checkChildren(children: readonly ESTree.JSXChild[], note: Note): void {
  const drawn = children.filter((child) => !isNothing(child));
  drawn.forEach((child, at) => {
    const glue = textOf(child);
    if (glue === null || glue === '') return;
    const sides = [drawn[at - 1], drawn[at + 1]].filter((side) => side !== undefined);
    if (letters.test(glue)) note(child, `“${glue.trim()}” is not in messages.json`);
    else if (sides.length > 0 && !sides.some(isPicture)) note(child, `“${glue}” glues what is beside it`);
  });
}

/** Comments, and the white space of a line's end, which JSX leaves out. */
function isNothing(child: ESTree.JSXChild): boolean {
  if (child.type === 'JSXExpressionContainer') return child.expression.type === 'JSXEmptyExpression';
  return child.type === 'JSXText' && /^\s*\n\s*$/.test(child.value);
}

/** What stands in JSX as it is; null for everything else. */
function textOf(child: ESTree.JSXChild): string | null {
  if (child.type === 'JSXText') return child.value;
  if (child.type !== 'JSXExpressionContainer' || child.expression.type !== 'Literal') return null;
  return typeof child.expression.value === 'string' ? child.expression.value : null;
}

const pictures = new Set(['Icon', 'Key', 'Logo', 'Initials']);

/** A picture or a key beside words is no part of their sentence. */
function isPicture(child: ESTree.JSXChild | ESTree.Expression | ESTree.JSXEmptyExpression): boolean {
  if (child.type === 'JSXExpressionContainer') return isPicture(child.expression);
  if (child.type === 'LogicalExpression') return isPicture(child.right);
  if (child.type !== 'JSXElement') return false;
  const { name } = child.openingElement;
  return name.type === 'JSXIdentifier' && pictures.has(name.name);
}
