import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { checkSizes, measureBuild } from './measure-build';

export type Target = 'chrome' | 'firefox';

type BuiltManifest = {
  permissions?: string[];
  optional_permissions?: string[];
  content_scripts?: { js?: string[]; css?: string[]; matches?: string[] }[];
  [key: string]: unknown;
};

/** Each is explained in CONTRIBUTING.md; a new one needs its line there first. */
const permissions: Record<Target, string[]> = {
  chrome: ['alarms', 'sidePanel', 'storage', 'unlimitedStorage'],
  firefox: ['alarms', 'storage', 'unlimitedStorage'],
};

/** Asked for only when the user switches on what needs them. */
const optionalPermissions = ['downloads', 'notifications'];

const forbiddenKeys = [
  'web_accessible_resources',
  'externally_connectable',
  'host_permissions',
  'optional_host_permissions',
];

const evaluation = /\beval\s*\(|\bnew\s+Function\b/;
const network =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bnew\s+Image\b/;
const cookies = /\bdocument\.cookie\b/;
const loading = /\bimport\s*\(|\bgetURL\b/;

/** What Preact's JSX for development hands to each node. Its production code has a `__source`, but gives it nothing. */
const sourcePosition = /\bjsxDEV\b|\b_jsxFileName\b|\b__source\s*:\s*\{|\blineNumber\s*:\s*\d|\.[jt]sx["'`]/;
/** Only servers and debuggers write or ask these. */
const development =
  /\/@(?:vite|fs|id|react-refresh)\b|\bimport\.meta\.(?:hot|env)\b|\bprocess\.env\b|__vite__injectQuery|\bpreact\/(?:debug|devtools)\b|\b__(?:PREACT|REACT)_DEVTOOLS_|\bsourceMappingURL\b|\bnode_modules\b|\/\/\s?#region\b/;
/** A home or a place of work on any machine; a pattern of one word is no path. */
const absolutePath =
  /(?<![\w.~/-])\/(?:home|root|work|workspace|Users|builds|tmp)\/[\w.@-]+(?:\/|\.\w+["'`])|\bfile:\/\/\/|(?<![\w\\])[A-Z]:(?:\\{1,2}[A-Za-z][\w .-]+\\|\/Users\/)/;

/** In what is text; icons are not read. */
const textFile = /\.(?:m?js|css|html|json|svg|map|txt)$/;

/** What is wrong with a built extension, one line each; nothing when it may be shipped. */
export function checkBuild(folder: string, target: Target): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as BuiltManifest;
  const scripts = manifest.content_scripts?.flatMap((entry) => entry.js ?? []) ?? [];
  return [
    ...checkManifest(manifest, target),
    ...files.filter((name) => /\.(m?js|html)$/.test(name)).flatMap((name) => checkScript(name, read(name))),
    ...files.filter((name) => textFile.test(name)).flatMap((name) => checkOrigin(name, read(name))),
    ...scripts.flatMap((name) => checkContentScript(name, read(name))),
    ...checkSizes(measureBuild(folder)),
  ];
}

/** Neither other frames, other worlds, nor pages without an address of their own. */
const entryKeys = ['matches', 'js', 'run_at'];

export function checkManifest(manifest: BuiltManifest, target: Target): string[] {
  const keys = forbiddenKeys.filter((key) => key in manifest).map((key) => `manifest.json has ${key}`);
  const given = [...(manifest.permissions ?? [])].sort().join(', ');
  const wanted = permissions[target].join(', ');
  const entries = manifest.content_scripts ?? [];
  return [
    ...keys,
    ...(given === wanted ? [] : [`permissions are [${given}], not [${wanted}]`]),
    ...(manifest.optional_permissions ?? [])
      .filter((permission) => !optionalPermissions.includes(permission))
      .map((permission) => `${permission} may be asked for`),
    ...(entries.length === 1 ? [] : [`${entries.length} content scripts, not 1`]),
    ...entries.filter((entry) => entry.css?.length).map(() => 'a style sheet is put into pages'),
    ...entries
      .filter((entry) => entry.matches?.join() !== 'https://www.linkedin.com/*')
      .map((entry) => `the content script matches ${entry.matches?.join(', ')}`),
    ...entries.flatMap((entry) =>
      Object.entries<unknown>(entry)
        .filter(([key, value]) => value !== false && !entryKeys.includes(key))
        .map(([key]) => `the content script has ${key}`),
    ),
  ];
}

export function checkScript(name: string, code: string): string[] {
  return faults(name, code, [[evaluation, 'makes code out of text']]);
}

/** What tells of where and how it was built: it may ship only what it would be on any machine. */
export function checkOrigin(name: string, text: string, machine = machinePaths()): string[] {
  const here = machine.find((path) => text.includes(path) || text.includes(path.replaceAll('\\', '\\\\')));
  return [
    ...(here ? [`${name} names a folder of this machine: “${here}” at ${text.indexOf(here)}`] : []),
    ...faults(name, text, [
      [absolutePath, 'holds an absolute path'],
      [sourcePosition, 'holds a source position'],
      [development, 'is for development'],
    ]),
  ];
}

/** This tree and whose home it is in; too short a path is a part of others. */
function machinePaths(): string[] {
  return [process.cwd(), homedir()].filter((path) => path.length > 5);
}

/** The extension pages' CSP does not bind content scripts, so their code is read instead. */
export function checkContentScript(name: string, code: string): string[] {
  return faults(name, code, [
    [network, 'can reach the network'],
    [cookies, 'reads cookies'],
    [loading, 'loads other files'],
  ]);
}

function faults(name: string, code: string, rules: [RegExp, string][]): string[] {
  return rules.flatMap(([pattern, what]) => {
    const hit = pattern.exec(code);
    return hit ? [`${name} ${what}: “${hit[0]}” at ${hit.index}`] : [];
  });
}
