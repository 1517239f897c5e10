// `npm run test:busy`: do the tests hang on the machine? Unit tests three times and browser tests once, beside four
// loops that do nothing but keep it busy. What is named after `--` is tried instead of everything, e.g. `test/app/words`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, runTool } from './run.mjs';
import { setUp } from './set-up.mjs';

const rounds = ['unit', 'unit', 'unit', 'e2e'];
const loops = 4;
const lastLines = 8;
const only = process.argv.slice(2);

process.chdir(root);
setUp();
if (!runTool('build')) process.exit(1);

const busy = Array.from({ length: loops }, () =>
  spawn(
    process.execPath,
    [
      '-e',
      'process.on("disconnect", () => process.exit()); (function spin() { const end = Date.now() + 200; while (Date.now() < end); setImmediate(spin); })()',
    ],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    },
  ),
);
const ended = [];
for (const project of rounds) ended.push({ project, ...(await run(project)) });
for (const loop of busy) loop.kill();

for (const { project, code, lines } of ended) {
  console.log(`\n── ${project}, ${code === 0 ? 'passed' : 'failed'}\n${lines.slice(-lastLines).join('\n')}`);
}
process.exitCode = ended.some(({ code }) => code !== 0) ? 1 : 0;

/** Shows what one run says, and keeps it. */
function run(project) {
  console.log(`\n── ${project}, beside ${loops} busy loops`);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--project', project, '--passWithNoTests', ...only];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      process.stdout.write(chunk);
      said += chunk;
    });
  }
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, lines: said.trimEnd().split('\n') }));
  });
}
