import { escapeHtml } from './escape';
import type { PracticeOptions } from './pages';

/** Any of the practice's own scripts a page already asks for; `addScripts` puts them in the one right order. */
const practiceScripts =
  /<script[^>]*\ssrc="\/practice\/(?:spa|v1\/client|v2\/client)\.js"[^>]*>\s*<\/script>/g;

/**
 * The page with its scripts: `spa.js` first (it sets `window.practiceRoot`), then the generation's own.
 * Deferred, so that both see the whole body.
 */
export function addScripts(html: string, options: PracticeOptions): string {
  const generation = options.generation.toLowerCase();
  const head = [
    `<meta name="practice-host" content="${options.host}">`,
    '<script defer src="/practice/spa.js"></script>',
    `<script defer src="/practice/${generation}/client.js"></script>`,
  ].join('\n');
  return html.replace(practiceScripts, '').replace(/<\/head>/i, () => `${head}\n</head>`);
}

/** The outer document of `host: 'iframe'`: navigation, and a same-origin frame that holds the real page. */
export function renderShell(path: string, options: PracticeOptions): string {
  const inner = `/preload/practice-frame?path=${encodeURIComponent(path)}`;
  return `<!doctype html>
<html lang="${options.language}">
<head><meta charset="utf-8"><title>LinkedIn</title>
<style>body{margin:0}iframe{border:0;width:100vw;height:calc(100vh - 40px);display:block}nav{height:40px}</style>
</head>
<body>
<nav><a href="/feed/">LinkedIn</a> <a href="/in/me/">·</a></nav>
<iframe title="LinkedIn" src="${escapeHtml(inner)}"></iframe>
</body>
</html>`;
}
