import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../../src/static/_locales/en/messages.json' with { type: 'json' };

/** Its templates make every key there is; the keys it names itself count. */
const helper = readFileSync('src/app/words/t.ts', 'utf8');
const sources = readdirSync('src/app', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && path !== join('words', 't.ts'))
  .map((path) => ({ path, text: readFileSync(join('src/app', path), 'utf8') }));
const keys = Object.keys(messages);
const others = ['manifest.json', 'src/background.ts', 'src/jobs/remind.ts'].map((path) =>
  readFileSync(path, 'utf8'),
);
const code = [...sources.map(({ text }) => text), ...others].join('\n');

/** Everything the code may ask for: plain names, and templates such as `reaction_${type}`. */
const literals = new Set(
  [...`${code}\n${helper}`.matchAll(/__MSG_(\w+?)__|['"](?!__MSG_)(\w+)['"]/g)].map(
    (found) => found[1] ?? found[2],
  ),
);
/** A template counts by its fixed part, so one without any would excuse every message. */
const templates = [...code.matchAll(/`((?:\w|\$\{[^`]*?\})*?\$\{[^`]*?\}\w*)`/g)]
  .map((found) => (found[1] ?? '').replace(/\$\{[^`]*?\}(?=\w|\$|$)/g, '*'))
  .filter((template) => /^\w{3,}.*\*/.test(template) || /^\*\w{3,}/.test(template))
  .map((template) => new RegExp(`^${template.replaceAll('*', '\\w+')}$`));
const isUsed = (key: string) => literals.has(key) || templates.some((template) => template.test(key));

describe('the words on screen', () => {
  it('are all used: a message nobody asks for is to be deleted', () => {
    const unused = keys.filter((key) => !isUsed(key) && !isUsed(key.replace(/_(one|other)$/, '')));
    expect(unused).toEqual([]);
  });

  it('all exist: every t() and plural() names a message', () => {
    const asked = [...code.matchAll(/\b(t|plural)\(\s*'(\w+)'/g)];
    const missing = asked
      .map(([, call, key]) => (call === 'plural' ? `${key}_other` : `${key}`))
      .filter((key) => !keys.includes(key));
    expect(asked.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  it('have a singular for every plural', () => {
    const stems = keys.filter((key) => key.endsWith('_other')).map((key) => key.replace(/_other$/, ''));
    expect(stems.filter((stem) => !keys.includes(`${stem}_one`))).toEqual([]);
  });

  it.each(sources.filter(({ path }) => path.endsWith('.tsx')))('are not written into $path', ({ text }) => {
    const shown = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const texts = [...shown.matchAll(/(?<![=\-)\s])>\s*([A-Za-z][^<>{}=();]+)\s*</g)].map(
      (found) => found[1],
    );
    const attributes = [...shown.matchAll(/\b(?:title|label|aria-label|placeholder|alt)="([^"]+)"/g)];
    expect([...texts, ...attributes.map((found) => found[1])], 'put these words into messages.json').toEqual(
      [],
    );
  });
});
