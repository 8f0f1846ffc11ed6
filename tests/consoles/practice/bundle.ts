import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const PRACTICE_DIR = fileURLToPath(new URL('.', import.meta.url));

let pages: Promise<ReadonlyMap<string, string>> | undefined;
const engines = new Map<string, Promise<ReadonlyMap<string, string>>>();

/** The pages' scripts by file name, bundled once per process and kept in memory. */
export function bundlePages(): Promise<ReadonlyMap<string, string>> {
  pages ??= bundle({
    operator: `${PRACTICE_DIR}page/operator.ts`,
    customer: `${PRACTICE_DIR}page/customer.ts`,
    framed: `${PRACTICE_DIR}page/framed.ts`,
  });
  return pages;
}

/** The script of one of `ENGINES`, which are too large to be bundled for a page that has none. */
export async function bundleEngine(name: string): Promise<string | undefined> {
  const made =
    engines.get(name) ?? bundle({ [`engine-${name}`]: `${PRACTICE_DIR}composers/${name}` });
  engines.set(name, made);
  return (await made).get(`engine-${name}.js`);
}

export async function bundle(input: Record<string, string>): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    root: PRACTICE_DIR,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // A string keeps vite from looking for the project's own tsconfig.
    esbuild: {
      jsxDev: false,
      tsconfigRaw: '{"compilerOptions":{"target":"es2022","jsx":"react-jsx"}}',
    },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const scripts = new Map<string, string>();
  for (const { output } of [result].flat().filter((part) => 'output' in part)) {
    for (const file of output) if (file.type === 'chunk') scripts.set(file.fileName, file.code);
  }
  return scripts;
}
