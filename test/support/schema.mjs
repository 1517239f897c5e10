// `npm run schema`: writes docs/everything.schema.json anew from the schemas in src/leads/records. A test holds the two
// against each other.
import { writeFileSync } from 'node:fs';
import { root } from './run.mjs';
import { runTypeScript } from './run-type-script.mjs';

process.chdir(root);
const { makeEverythingSchema } = await runTypeScript('test/support/make-everything-schema.ts');
writeFileSync('docs/everything.schema.json', `${JSON.stringify(await makeEverythingSchema(), null, 2)}\n`);
process.exit();
