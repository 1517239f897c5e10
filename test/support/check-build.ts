import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** What is wrong with a built extension, one line each; nothing when it may be shipped. */
export function checkBuild(folder: string, target: Target): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as BuiltManifest;
  const scripts = manifest.content_scripts?.flatMap((entry) => entry.js ?? []) ?? [];
  return [
    ...checkManifest(manifest, target),
    ...files.filter((name) => /\.(m?js|html)$/.test(name)).flatMap((name) => checkScript(name, read(name))),
    ...scripts.flatMap((name) => checkContentScript(name, read(name))),
  ];
}

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
  ];
}

export function checkScript(name: string, code: string): string[] {
  return faults(name, code, [[evaluation, 'makes code out of text']]);
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
