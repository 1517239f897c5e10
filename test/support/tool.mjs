// `npm run types`, `lint`, `format`, `unit`, `unused`: one tool, with its packages there before.
import { root, runTool } from './run.mjs';
import { installPackages } from './set-up.mjs';

const [tool, ...args] = process.argv.slice(2);

process.chdir(root);
installPackages();
if (!runTool(tool, args)) process.exitCode = 1;
