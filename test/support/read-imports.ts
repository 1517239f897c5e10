import { extname, join } from 'node:path/posix';
import { type ESTree, parseSync, Visitor } from 'vite';

export type Import = {
  /** As written. */
  from: string;
  /** True when only types are taken, so nothing is loaded. */
  typesOnly: boolean;
  names: string[];
  line: number;
};

export type Parsed = { imports: Import[]; escapes: { what: string; line: number }[] };

/** What one TypeScript file imports, and where it steps round the type checker. */
export function parseSource(path: string, text: string): Parsed {
  const lang = path.endsWith('x') ? 'tsx' : 'ts';
  const { program, comments, errors } = parseSync(path, text, { lang });
  if (errors[0]) throw new Error(`${path} cannot be parsed: ${errors[0].message}`);
  const found: Parsed = { imports: [], escapes: [] };
  const line = (at: number) => text.slice(0, at).split('\n').length;
  const add = (source: ESTree.Expression, typesOnly: boolean, names: string[] = []) => {
    const from = source.type === 'Literal' ? String(source.value) : '(not a plain string)';
    found.imports.push({ from, typesOnly, names, line: line(source.start) });
  };
  const note = (what: string) => (node: { start: number }) =>
    found.escapes.push({ what, line: line(node.start) });
  new Visitor({
    ImportDeclaration: (node) => add(node.source, isTypesOnly(node), node.specifiers.map(importedName)),
    ExportNamedDeclaration: (node) =>
      node.source && add(node.source, node.exportKind === 'type', node.specifiers.map(takenName)),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type', ['*']),
    ImportExpression: (node) => add(node.source, false, ['*']),
    TSImportType: (node) => add(node.source, true),
    TSAnyKeyword: note('any'),
    TSNonNullExpression: note('a non-null !'),
  }).visit(program);
  for (const comment of comments) {
    const order = /@ts-[\w-]+|biome-ignore(?=.*(?:noExplicitAny|noNonNull))/.exec(comment.value);
    if (order) note(order[0])(comment);
  }
  return found;
}

function isTypesOnly(node: ESTree.ImportDeclaration): boolean {
  if (node.importKind === 'type') return true;
  const { specifiers } = node;
  return specifiers.length > 0 && specifiers.every((one) => 'importKind' in one && one.importKind === 'type');
}

function importedName(one: ESTree.ImportDeclarationSpecifier): string {
  if (one.type !== 'ImportSpecifier') return one.type === 'ImportDefaultSpecifier' ? 'default' : '*';
  return one.imported.type === 'Identifier' ? one.imported.name : one.imported.value;
}

function takenName({ local }: ESTree.ExportSpecifier): string {
  return local.type === 'Literal' ? local.value : local.name;
}

/** Scripts an HTML page loads: entries, as much as the content script and the background are. */
export function readEntries(path: string, html: string): string[] {
  const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1] ?? '');
  return sources.map((source) => (source.startsWith('/src/') ? source.slice(5) : join(path, '..', source)));
}

/** The file a relative import means, without its ending; null when it leaves `src`. */
export function resolveImport(path: string, from: string): string | null {
  const target = join(path, '..', from.replace(/\?.*$/, ''));
  return target.startsWith('..') ? null : dropEnding(target);
}

export function dropEnding(path: string): string {
  return /\.(ts|tsx|css|json)$/.test(path) ? path.slice(0, -extname(path).length) : path;
}
