import { basename } from 'node:path/posix';
import { parseSync, Visitor } from 'vite';
import type { Sources } from './check-architecture';

const mostFiles = 30;
const longestFunction = 60;

/** What makes a file or a folder hard to find one's way in, one line each, with what to do about it. */
export function checkFiles(sources: Sources): string[] {
  return [...checkFolders(Object.keys(sources)), ...Object.entries(sources).flatMap(checkFile)];
}

function checkFolders(paths: string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths.filter(isCode)) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > mostFiles)
    .map(([folder, count]) => `src/${folder} holds ${count} code files, more than ${mostFiles}; part it`);
}

function checkFile([path, text]: [string, string]): string[] {
  if (!isCode(path)) return [];
  const { program } = parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  return [
    ...checkName(path, program),
    ...checkLengths(path, text, program),
    ...(path.startsWith('capture/selectors/') ? [] : checkStrings(path, text, program)),
  ];
}

type Program = ReturnType<typeof parseSync>['program'];

function checkName(path: string, program: Program): string[] {
  const names = program.body.flatMap(exportedNames);
  const stem = basename(path).replace(/\.tsx?$/, '');
  const isNamedAfter = (name: string) => sameLetters(name) === sameLetters(stem);
  if (names.length === 0 || names.some(isNamedAfter)) return [];
  return [`src/${path} exports ${names.join(', ')}; name the file after its main export`];
}

function exportedNames(statement: Program['body'][number]): string[] {
  if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return [];
  const { declaration } = statement;
  if (declaration.type === 'VariableDeclaration')
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? id.name : []));
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
}

function sameLetters(name: string): string {
  return name.replaceAll('-', '').toLowerCase();
}

function checkLengths(path: string, text: string, program: Program): string[] {
  const found: string[] = [];
  const lineOf = (at: number) => text.slice(0, at).split('\n').length;
  const look = ({ start, end }: { start: number; end: number }) => {
    const [first, last] = [lineOf(start), lineOf(end)];
    const length = last - first + 1;
    if (length > longestFunction)
      found.push(
        `src/${path}:${first}: a function of ${length} lines, more than ${longestFunction}; split it`,
      );
  };
  new Visitor({ FunctionDeclaration: look, FunctionExpression: look, ArrowFunctionExpression: look }).visit(
    program,
  );
  return found;
}

/** LinkedIn's names change often: they stand in one place each. */
const linkedIns =
  /\bcomponentkey\b|\bdata-(?:sdui|view-name|urn|id=)|(?<![\w-])(?:feed-shared-|comments-comment|social-details-|update-components-|artdeco-|msg-(?:s-|overlay|conversation)|scaffold-|pv-|pvs-|global-nav)|[.#]feed-|\b(?:replaceableComment|FeedType|ReactionFacepile|update-card-focus|sharebox)/;
/** Test ids of ours stand in the screens, so only who reads LinkedIn's page is asked about those. */
const testIds = /\bdata-testid\b|\bdata-test-/;
/** As a dataset has them. */
const properties = ['viewName', 'componentkey', 'sduiScreen'];
const ownPlaces = ['capture/selectors/', 'words/', 'static/'];

function checkStrings(path: string, text: string, program: Program): string[] {
  if (ownPlaces.some((place) => path.startsWith(place))) return [];
  const readsPages = path.startsWith('capture/') || path.startsWith('content');
  const found: string[] = [];
  const report = (word: string, start: number) => {
    const line = text.slice(0, start).split('\n').length;
    found.push(`src/${path}:${line}: “${word}” is LinkedIn's word; name it in capture/selectors`);
  };
  const look = (words: string, start: number) => {
    const hit = linkedIns.exec(words) ?? (readsPages ? testIds.exec(words) : null);
    if (hit) report(hit[0], start);
  };
  new Visitor({
    Literal: ({ value, raw, start }) => look(typeof value === 'string' ? value : (raw ?? ''), start),
    TemplateElement: ({ value, start }) => look(value.raw, start),
    JSXAttribute: ({ name, start }) => {
      if (name.type === 'JSXIdentifier' && linkedIns.test(name.name)) report(name.name, start);
    },
    MemberExpression: ({ property, start }) => {
      if (property.type === 'Identifier' && properties.includes(property.name)) report(property.name, start);
    },
  }).visit(program);
  return found;
}

function isCode(path: string): boolean {
  return /\.tsx?$/.test(path);
}
