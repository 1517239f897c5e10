import type { KnipConfig } from 'knip';

/** `npm run unused`: files, exports and packages that nothing needs. */
export default {
  entry: [
    'src/{background,content}.ts',
    'src/app/frame/{popup,panel,page}.tsx',
    // Put in the polyfill's place by the build.
    'src/native-browser.ts',
    // Called from outside the project.
    'src/leads/headline/parse-headline.ts',
    'src/leads/words/read-message.ts',
    // Each schema has its name in `docs/everything.schema.json`.
    'src/leads/records/*.ts',
    'test/support/*.mjs',
    // Loaded by the scripts above, by name.
    'test/support/{check-build,make-everything-schema,measure-build,picture,sample,show,tour}.ts',
    'test/practice/serve.ts',
    // Served to the practice pages as they are.
    'test/practice/{browser,v1,v2}/*.js',
    'test/**/*.test.{ts,tsx}',
    'test/bench/*.bench.ts',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'test/**/*.{ts,tsx,mjs,js}'],
  compilers: { css: (text: string) => (text.match(/(?<=@)import[^;]+/g) ?? []).join('\n') },
  // Run by its path, so that no shell has to find it.
  ignoreDependencies: ['@biomejs/biome'],
  ignoreBinaries: ['apt-get'],
  // What an exported function takes and gives may be named by whoever calls it some day.
  ignoreExportsUsedInFile: { type: true, interface: true },
} satisfies KnipConfig;
