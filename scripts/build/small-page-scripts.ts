import type { Plugin } from 'vite';

/** What runs in every page of a console, and is counted in kilobytes there. */
const IN_PAGES = /\/entrypoints\/[\w-]+\.content\//;

/**
 * Lets terser make the content scripts small: some 4 % less than esbuild, which is eight times as fast
 * and is good enough for all else.
 */
export function smallPageScripts(): Plugin {
  return {
    name: 'chatside:small-page-scripts',
    config: ({ build }) => {
      const entry = (build?.lib || undefined)?.entry;
      if (typeof entry !== 'string' || !IN_PAGES.test(entry)) return undefined;
      return {
        build: {
          minify: 'terser',
          terserOptions: {
            ecma: 2020,
            // Functions beside each other are alike: 1 % less when they are packed.
            compress: { passes: 2, hoist_funs: true },
            // WXT takes the name away that a script in parentheses would declare.
            format: { wrap_iife: true },
          },
        },
      };
    },
  };
}
