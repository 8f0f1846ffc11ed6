import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const PRACTICE_DIR = fileURLToPath(new URL('.', import.meta.url));

let bundled: Promise<ReadonlyMap<string, string>> | undefined;

/** The pages' scripts by file name, bundled once per process and kept in memory. */
export function bundlePages(): Promise<ReadonlyMap<string, string>> {
  bundled ??= runBundler();
  return bundled;
}

async function runBundler(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    root: PRACTICE_DIR,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    // A string keeps vite from looking for the project's own tsconfig.
    esbuild: { tsconfigRaw: '{"compilerOptions":{"target":"es2022","jsx":"react-jsx"}}' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: {
          operator: `${PRACTICE_DIR}page/operator.ts`,
          customer: `${PRACTICE_DIR}page/customer.ts`,
        },
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
