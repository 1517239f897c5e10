import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';

export const root = dirname(dirname(import.meta.dirname));

const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  build: 'test/support/build.mjs',
};

/** Runs one of the tools with this Node, on any system. True when it succeeded. */
export function runTool(tool, args = [], env = {}) {
  const options = { stdio: 'inherit', cwd: root, env: { ...process.env, ...env } };
  return spawnSync(process.execPath, [join(root, tools[tool]), ...args], options).status === 0;
}
