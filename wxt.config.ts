import { defineConfig, type WxtViteConfig as InlineViteConfig } from 'wxt';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withoutExamples } from './scripts/build/without-examples';
import { smallPageScripts } from './scripts/build/small-page-scripts';
import { HARPER, HARPER_WASM } from './scripts/findings/harper-wasm';
import { LOOPBACK, manifestOf } from './manifest.config';

/** Our own stand-in for WXT's context: it announces nothing to the page (see docs/decisions.md). */
const quietContext = path.resolve('utils/platform/quiet-context.ts');

const PRODUCTION = {
  'import.meta.env.MODE': '"production"',
  'process.env.NODE_ENV': '"production"',
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: ({ browser, mode }) => manifestOf(browser, mode),
  zip: {
    name: 'chatside',
    excludeSources: ['screenshots/**', 'docs/pictures/**'],
  },
  vite: ({ mode }) => {
    if (mode !== 'development') process.env['NODE_ENV'] = 'production';
    return viteOf(mode);
  },
  hooks: {
    'entrypoints:resolved': (wxt, entrypoints) => {
      if (wxt.config.mode === 'testing') return;
      const port = entrypoints.findIndex(({ name }) => name === 'clock-port');
      if (port >= 0) entrypoints.splice(port, 1);
    },
    // The engine is read from its package: 16 MB have no place in the repository.
    'build:publicAssets': (_wxt, files) => {
      files.push(
        {
          absoluteSrc: HARPER_WASM,
          relativeDest: 'harper_wasm_bg.wasm',
        },
        { absoluteSrc: path.join(HARPER, 'LICENSE'), relativeDest: 'harper_license.txt' },
      );
    },
    'build:manifestGenerated': (wxt, manifest) => {
      if (wxt.config.mode !== 'testing') return;
      for (const script of manifest.content_scripts ?? []) {
        script.matches = [...(script.matches ?? []), ...LOOPBACK];
        // What runs first in a frame moves the clock of everything there.
        if (script.run_at === 'document_start') {
          script.js = ['clock-port.js', ...(script.js ?? [])];
        }
      }
      const background = manifest.background as { scripts?: string[]; service_worker?: string };
      if (background.scripts) background.scripts.unshift('clock-port.js');
      else background.service_worker = 'background-with-clock.js';
    },
    'build:done': async (wxt) => {
      if (wxt.config.mode !== 'testing' || wxt.config.browser === 'firefox') return;
      await writeFile(
        path.join(wxt.config.outDir, 'background-with-clock.js'),
        "importScripts('/clock-port.js', '/background.js');\n",
      );
    },
  },
});

/** The test build is the production build: neither React nor WXT may see another mode. */
function viteOf(mode: string): InlineViteConfig {
  return {
    build: { sourcemap: false, reportCompressedSize: false, target: ['chrome137', 'firefox142'] },
    plugins: [
      withoutExamples(),
      smallPageScripts(),
      {
        name: 'chatside:one-build',
        // WXT defines NODE_ENV from the mode's name, after our own `define`.
        configResolved(config) {
          if (mode !== 'development') Object.assign(config.define ?? {}, PRODUCTION);
        },
      },
      {
        name: 'chatside:quiet-context',
        enforce: 'pre',
        resolveId: (id: string) =>
          id === 'wxt/utils/content-script-context' ? quietContext : undefined,
      },
    ],
  };
}
