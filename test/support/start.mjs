// `npm start`: the built extension on the practice LinkedIn. With a display a browser opens for you;
// without one the whole way is driven and its receipt printed.
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

if (hasDisplay && !process.argv.includes('--headless')) {
  const { show } = await runTypeScript('test/support/show.ts');
  await show();
} else {
  const { tour } = await runTypeScript('test/support/tour.ts');
  await tour();
}
process.exit();
