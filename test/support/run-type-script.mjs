import { createServer } from 'vite';
import { root } from './run.mjs';

let server = null;

/**
 * Loads a TypeScript module into this process, through Vite, so no runner is needed besides it. Vite stays up for
 * what the module imports later: end with `process.exit()`.
 */
export async function runTypeScript(path) {
  server ??= createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  return (await server).ssrLoadModule(`/${path}`);
}
