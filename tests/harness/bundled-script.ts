import path from 'node:path';
import { build } from 'vite';

/** A module of the project with all that it imports, as one script that a page or a world can run. */
export async function bundledScript(module: string, name = 'bundled'): Promise<string> {
  const [made] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      resolve: { alias: { '@': path.resolve('.') } },
      build: {
        write: false,
        lib: { entry: path.resolve(module), name, formats: ['iife'] },
      },
    }),
  ].flat();
  if (!made || !('output' in made)) throw new Error(`${module} could not be bundled.`);
  return made.output[0].code;
}
