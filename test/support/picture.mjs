// `npm run picture`: draws docs/popup.png anew, from the real popup.
import { root, runTool } from './run.mjs';
import { setUp } from './set-up.mjs';

process.chdir(root);
setUp();
if (!runTool('build', ['chrome'])) process.exit(1);

const { runTypeScript } = await import('./run-type-script.mjs');
const { takePicture } = await runTypeScript('test/support/picture.ts');
await takePicture();
process.exit();
