// `npm run e2e`: the browser tests, on the last build; on a first one where there is none.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './run.mjs';
import { setUp } from './set-up.mjs';

const built = ['chrome', 'firefox'].map((target) => join('dist', target, 'manifest.json'));
const args = ['run', '--project', 'e2e', ...process.argv.slice(2)];

process.chdir(root);
setUp();
const isBuilt = built.every((path) => existsSync(path)) || runTool('build');
if (!isBuilt || !runTool('vitest', args)) process.exitCode = 1;
