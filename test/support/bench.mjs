// `npm run bench`: how fast, in a real Chromium. Prints tables of ratios measured in one run; asserts no time.
import { root, runTool } from './run.mjs';
import { setUp } from './set-up.mjs';

// Beside the shipped build, one with its functions' names, so that a profile can be read.
const named = ['build', '--logLevel', 'warn', '--minify', 'false', '--outDir', 'output/bench/chrome'];

process.chdir(root);
setUp();
const isBuilt = runTool('build', ['chrome']) && runTool('vite', named, { TARGET: 'chrome' });
const files = process.argv.slice(2);
if (!isBuilt || !runTool('vitest', ['run', '--project', 'bench', ...files])) process.exitCode = 1;
