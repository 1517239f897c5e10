// `npm run sample`: the built extension with a year of invented conversations. With a display a browser opens for
// you; without one, or with `-- --headless`, its screens are pictured in output/.
import { root, runTool } from './run.mjs';
import { setUp } from './set-up.mjs';

process.chdir(root);
setUp();
if (!runTool('build', ['chrome'])) process.exit(1);

const { runTypeScript } = await import('./run-type-script.mjs');
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const { pictureSample, showSample } = await runTypeScript('test/support/sample.ts');
if (hasDisplay && !process.argv.includes('--headless')) await showSample();
else await pictureSample();
process.exit();
