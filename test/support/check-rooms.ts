import type { Sources } from './check-architecture';
import { dropEnding, parseSource, resolveImport } from './read-imports';

/**
 * The second import table: inside a folder, each room may take from those further right. Rooms that stand together know
 * nothing of each other. `top`: the folder's own files, which know every room.
 */
const order: Record<string, string[][]> = {
  app: [
    ['frame'],
    ['today', 'board', 'person', 'posts', 'reports', 'import', 'export', 'backup', 'settings'],
    ['card'],
    ['drafts'],
    ['parts'],
    ['base'],
    ['words'],
  ],
  storage: [['backup', 'imports', 'load'], ['facts'], ['decisions'], ['derived'], ['base']],
  leads: [
    ['results', 'next'],
    ['talk', 'ranking'],
    ['words'],
    ['drafts'],
    ['posts'],
    ['people'],
    ['headline'],
    ['text'],
    ['records'],
  ],
  capture: [['page'], ['posts', 'threads', 'people'], ['base'], ['selectors']],
  exchange: [['top'], ['archive', 'workbooks', 'cards', 'backup', 'export'], ['zip'], ['tables']],
};

/** Folders without rooms: what is in them may stand side by side. */
const roomless = ['jobs', 'words', 'static'];

/** What breaks the order of rooms, one line each, with what to do about it. */
export function checkRooms(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, text]) => [
    ...checkPlace(path),
    ...(/\.tsx?$/.test(path) ? checkImports(path, text) : []),
  ]);
}

function checkPlace(path: string): string[] {
  const [folder = '', room] = readPlace(path);
  if (!path.includes('/') || roomless.includes(folder)) return [];
  if (levelOf(folder, room) >= 0) return [];
  return [`src/${path}: ${folder} has no room “${room}”; put it into one of the table's, or add it there`];
}

function checkImports(path: string, text: string): string[] {
  const [folder = '', room] = readPlace(path);
  const level = levelOf(folder, room);
  if (level < 0) return [];
  return parseSource(path, text).imports.flatMap(({ from, line }) => {
    const target = from.startsWith('.') ? resolveImport(path, from) : null;
    const [otherFolder, other] = target === null ? [] : readPlace(target);
    if (otherFolder !== folder || other === room || levelOf(folder, other) > level) return [];
    return [`src/${path}:${line}: ${room} may not take from ${other}; move what both need further down`];
  });
}

function levelOf(folder: string, room: string | undefined): number {
  return order[folder]?.findIndex((rooms) => rooms.includes(room ?? '')) ?? -1;
}

/** Folder and room; a file that stands in the folder itself is in the room `top`. */
function readPlace(path: string): [folder: string | undefined, room: string | undefined] {
  const parts = path.split('/');
  return parts.length > 2 ? [parts[0], parts[1]] : [parts[0], 'top'];
}

/** Files that import one another in a circle, type imports included; one line a circle. */
export function findCircles(sources: Sources): string[] {
  const graph = readGraph(sources);
  const seen = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const circles: string[] = [];

  function visit(file: string): void {
    seen.set(file, seen.size);
    low.set(file, seen.size - 1);
    open.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!seen.has(next)) visit(next);
      if (open.includes(next)) low.set(file, Math.min(low.get(file) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(file) === seen.get(file)) close(open.splice(open.indexOf(file)));
  }

  function close(circle: string[]): void {
    const isCircle = circle.length > 1 || graph.get(circle[0] ?? '')?.includes(circle[0] ?? '');
    if (isCircle) circles.push(`${circle.sort().join(', ')}: a circle; move what they share into one file`);
  }

  for (const file of graph.keys()) if (!seen.has(file)) visit(file);
  return circles;
}

function readGraph(sources: Sources): Map<string, string[]> {
  const scripts = Object.entries(sources).filter(([path]) => /\.tsx?$/.test(path));
  const files = new Set(scripts.map(([path]) => dropEnding(path)));
  return new Map(
    scripts.map(([path, text]) => {
      const targets = parseSource(path, text).imports.flatMap(({ from }) =>
        /^\..*(?<!\.(?:css|json))$/.test(from) ? (resolveImport(path, from) ?? []) : [],
      );
      return [dropEnding(path), [...new Set(targets)].filter((target) => files.has(target))];
    }),
  );
}
