// `npm run build`: dist/chrome and dist/firefox, each checked for what must not be in it.
import { join } from 'node:path';
import { root, runTool } from './run.mjs';
import { installPackages } from './set-up.mjs';

const targets = ['chrome', 'firefox'];
const wanted = process.argv.slice(2).filter((name) => targets.includes(name));

process.chdir(root);
installPackages();
const { runTypeScript } = await import('./run-type-script.mjs');
const { checkBuild } = await runTypeScript('test/support/check-build.ts');
const { measureBuild, saySizes } = await runTypeScript('test/support/measure-build.ts');

for (const target of wanted.length > 0 ? wanted : targets) {
  if (!runTool('vite', ['build', '--logLevel', 'warn'], { TARGET: target })) process.exit(1);
  const folder = join(root, 'dist', target);
  for (const line of saySizes(measureBuild(folder))) console.log(`dist/${target}: ${line}`);
  const faults = checkBuild(folder, target);
  for (const fault of faults) console.error(`dist/${target}: ${fault}`);
  if (faults.length > 0) process.exit(1);
  console.log(`dist/${target} built and checked`);
}
process.exit();
