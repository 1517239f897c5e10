// `npm run schema`: writes docs/everything.schema.json anew from the schemas in src/leads/records. A test holds the two
// against each other.
import { writeFileSync } from 'node:fs';
import { root, runTool } from './run.mjs';
import { installPackages } from './set-up.mjs';

process.chdir(root);
installPackages();
const { runTypeScript } = await import('./run-type-script.mjs');
const { makeEverythingSchema } = await runTypeScript('test/support/make-everything-schema.ts');
const path = 'docs/everything.schema.json';
writeFileSync(path, JSON.stringify(await makeEverythingSchema()));
process.exit(runTool('biome', ['format', '--write', path]) ? 0 : 1);
