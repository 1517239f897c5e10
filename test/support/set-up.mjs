// All that the npm scripts need beyond Node: the packages and, for some, a browser. Plain JS, no package used.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const places = {
  darwin: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'].flatMap(
    (app) => [join('/Applications', app), join(process.env.HOME ?? '', 'Applications', app)],
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((base) =>
    ['Chromium', 'Google\\Chrome', 'Microsoft\\Edge'].map((app) =>
      join(process.env[base] ?? '', app, `Application\\${app.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`),
    ),
  ),
};

/** Leaves the packages installed and the browser's path in `process.env.CHROMIUM`; ends the process otherwise. */
export function setUp() {
  installPackages();
  process.env.CHROMIUM = findBrowser() ?? installBrowser() ?? giveUp();
}

/** Some milliseconds when they are there already: every script may begin with it. */
export function installPackages() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci)…');
  run('npm', ['ci', '--no-fund', '--no-audit']);
}

/** True when what npm notes of its last install is what the lockfile asks for; other systems' packages may lack. */
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  const wanted = Object.entries(readPackages('package-lock.json')).filter(([path]) => path !== '');
  return wanted.every(([path, { version, optional }]) => {
    const found = installed[path];
    return found ? found.version === version : optional;
  });
}

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

function findBrowser() {
  const given = process.env.CHROMIUM;
  if (given && existsSync(given)) return given;
  if (given) console.log(`CHROMIUM=${given} is not there; looking elsewhere.`);
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(places[process.platform] ?? [])].find((path) => existsSync(path));
}

function installBrowser() {
  const may = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!may) return undefined;
  console.log('Installing Chromium (apt-get install chromium)…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env);
  return findBrowser();
}

function giveUp() {
  console.error('No browser found: install Chromium, or set CHROMIUM to the path of a Chromium or Chrome.');
  process.exit(1);
}

function run(command, args, env = process.env) {
  execFileSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
}
