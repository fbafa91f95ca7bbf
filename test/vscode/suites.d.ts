/** Imports every `*.test.ts` of this folder; made by esbuild.mjs. */
declare module 'suites';
declare module 'mocha/mocha.js';
