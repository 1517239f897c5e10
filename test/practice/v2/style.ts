import { type Html, raw } from './html';
import { hashedClass } from './opaque';

const plainRules = [
  'main#workspace{height:calc(100vh - 48px);overflow-y:auto}',
  'a{color:inherit;text-decoration:none}',
  'button{border:0;background:none;font:inherit}',
  'figure,p{margin:0}',
  'ul{display:flex;gap:2px;margin:0;padding:0;list-style:none}',
];

const rules: Record<string, string> = {
  page: 'font:14px/1.4 sans-serif;margin:0;overflow:hidden;background:#f4f2ee;color:#222',
  nav: 'display:flex;gap:20px;height:48px;overflow:hidden;align-items:center;padding:0 24px;background:#fff',
  columns: 'display:flex;gap:16px;align-items:flex-start;justify-content:center;padding:16px 0 200px',
  rail: 'width:200px;flex:none',
  middle: 'width:560px;flex:none',
  hidden: 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)',
  card: 'display:block;border:1px solid #ddd;border-radius:8px;background:#fff;margin:0 0 8px;padding:12px;min-height:340px',
  head: 'display:flex;gap:8px;justify-content:flex-end',
  media: 'height:260px;margin:8px 0;background:#dfe7ea',
  emptySlot: 'display:block;min-height:420px',
  quoted: 'border:1px solid #ddd;margin:8px',
  actor: 'display:flex;gap:8px',
  bar: 'display:flex;gap:8px;align-items:center',
  counts: 'display:flex;gap:8px;justify-content:space-between',
  line: 'display:flex;gap:4px;align-items:center',
  comments: 'display:block;min-height:120px;margin-top:420px',
  commentHead: 'display:flex;gap:8px;justify-content:space-between',
  comment: 'display:block;min-height:110px;padding:8px 0',
  composer: 'display:flex;min-height:48px',
  avatar:
    'display:inline-block;width:40px;height:40px;margin:0;overflow:hidden;border-radius:50%;background:#c8d3d8',
  picture: 'position:absolute;width:1px;height:1px;opacity:0',
  icon: 'display:inline-block;width:12px;height:12px;border-radius:50%;background:#9ab',
  box: 'position:fixed;inset:40px 0 auto;width:480px;margin:0 auto;padding:12px;background:#fff;border:1px solid #888;border-radius:8px;z-index:9',
  tabs: 'display:flex;gap:8px;height:32px',
  content: 'display:block;height:448px;overflow-y:auto',
  list: 'display:block;position:relative',
  row: 'display:flex;gap:8px;box-sizing:border-box;width:100%;height:64px;overflow:hidden;text-align:start',
  overlay: 'position:fixed;right:0;bottom:0;width:220px;height:90px;overflow:hidden;background:#eee',
  interop: 'display:none',
};

/** Heights a scroll can work with: lists show seven rows, comments start below the fold. */
export function style(): Html {
  const named = Object.entries(rules).map(([name, rule]) => `.${hashedClass(name)}{${rule}}`);

  return raw(`<style>${plainRules.join('')}${named.join('')}</style>`);
}
