import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { CONSOLES } from '@/utils/consoles/consoles';
import { GRAMMAR_RULES } from '@/utils/grammar/rules';
import { PII_DETECTORS } from '@/utils/pii/detectors';
import { HEAVY_PII_DETECTORS } from '@/utils/pii/heavy-detectors';
import type { ToneRule } from '@/utils/tone/rule';
import { FORMATS } from '@/utils/snippets/import/formats';
import { PLACEHOLDERS } from '@/utils/snippets/placeholders';
import { TONE_RULES } from '@/utils/tone/rules';
import { flagged, unmarked } from './unit/marked';

const run = promisify(execFile);

/** What may stand at the top: the product's rooms, its documents, and what tooling needs. */
const TOP_LEVEL = [
  ...['entrypoints', 'components', 'utils', 'public', 'tests', 'docs', 'scripts', '.ci'],
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE', 'PERMISSIONS.md', 'PRIVACY.md'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'manifest.config.ts'],
  ...['vitest.config.ts', 'eslint.config.js', 'knip.json', '.gitignore'],
  ...['.prettierrc.json', '.prettierignore', '.npmrc'],
];

const ROOMS = {
  utils: [
    ...['consoles', 'database', 'dom', 'editors', 'findings', 'grammar', 'guard', 'hosting', 'pii'],
    ...['platform', 'replies', 'rich', 'snippets', 'text', 'tone', 'underlines', 'words'],
  ],
};

/** Each leaf by the name it goes by: its file, and the list that has it. */
const LEAVES = [
  ...TONE_RULES.map(({ id }) => leafOf(id, 'utils/tone', 'rules')),
  ...GRAMMAR_RULES.map(({ id }) => leafOf(id, 'utils/grammar', 'rules')),
  ...PII_DETECTORS.map(({ id }) => leafOf(id, 'utils/pii', 'detectors')),
  ...HEAVY_PII_DETECTORS.map(({ id }) => leafOf(id, 'utils/pii', 'heavy-detectors')),
];

function leafOf(id: string, room: string, list: string): readonly [string, string, string] {
  return [id, `${room}/${list}/${id.split('/')[1] ?? ''}.ts`, `${room}/${list}.ts`];
}

const tracked = async (): Promise<string[]> =>
  (await run('git', ['ls-files', '--cached', '--others', '--exclude-standard'])).stdout
    .split('\n')
    .filter((file) => file && existsSync(file));

const folders = (where: string): string[] =>
  readdirSync(where).filter((name) => statSync(path.join(where, name)).isDirectory());

const leaves = (folder: string, notLeaves: readonly string[]): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !notLeaves.includes(name))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();

describe('the house', () => {
  test('has nothing at its top level but what belongs there', async () => {
    const top = new Set((await tracked()).map((file) => file.split('/')[0] ?? ''));
    expect([...top].filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });

  test('has the rooms it names, and no others', () => {
    expect(folders('utils').sort()).toEqual(ROOMS.utils);
  });

  test('has no room called after nothing', async () => {
    const vague = /(?:^|\/)(?:utils|helpers?|common|misc|types|managers?)\.tsx?$/;
    const code = (await tracked()).filter((file) =>
      /^(?:entrypoints|components|utils)\//.test(file),
    );
    expect(code.filter((file) => vague.test(file))).toEqual([]);
  });

  test('keeps each file of the product short enough to be read in one sitting', async () => {
    const code = (await tracked()).filter((file) =>
      /^(?:entrypoints|components|utils)\/.*\.tsx?$/.test(file),
    );
    const long = code.filter((file) => readFileSync(file, 'utf8').split('\n').length > 260);
    expect(long.filter((file) => file !== 'utils/snippets/starter.ts')).toEqual([]);
  });

  test('gives a class its look in one file: a page may have them all', async () => {
    const files = await tracked();
    // A closed root has sheets of its own.
    const apart = files
      .filter((file) => /^(?:entrypoints|components)\/.*\.tsx?$/.test(file))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/([^/']+\.css)\?inline'/g)])
      .map(([, name]) => name);
    const homes = new Map<string, Set<string>>();
    for (const file of files.filter((each) => /^components\/.*\.css$/.test(each))) {
      if (apart.includes(path.basename(file))) continue;
      const sheet = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '');
      for (const [, name = ''] of sheet.matchAll(/^ *\.([\w-]+)(?=,$| \{)/gm)) {
        homes.set(name, (homes.get(name) ?? new Set()).add(file));
      }
    }
    expect([...homes].filter(([, home]) => home.size > 1)).toEqual([]);
  });

  test.each([
    ['tone rule', 'utils/tone/rules', TONE_RULES.map(({ id }) => id.replace('tone/', ''))],
    ['grammar rule', 'utils/grammar/rules', GRAMMAR_RULES.map(({ id }) => id.slice(8))],
    ['console', 'utils/consoles/descriptions', CONSOLES.map(({ id }) => id)],
    ['detector', 'utils/pii/detectors', PII_DETECTORS.map(({ id }) => id.replace('pii/', ''))],
    [
      'heavy detector',
      'utils/pii/heavy-detectors',
      HEAVY_PII_DETECTORS.map(({ id }) => id.replace('pii/', '')),
    ],
    ['placeholder', 'utils/snippets/placeholders', PLACEHOLDERS.map(({ kind }) => kind as string)],
    ['format of imports', 'utils/snippets/import/formats', FORMATS.map(({ id }) => id)],
  ] as const)('lists each %s that has a file, and each has one', (_kind, folder, listed) => {
    expect([...listed].sort()).toEqual(leaves(folder, []));
  });

  test('finds examples in each tone rule and each detector', () => {
    for (const { id, examples } of [...TONE_RULES, ...GRAMMAR_RULES]) {
      expect([id, examples.flags.length > 2, examples.passes.length > 2]).toEqual([id, true, true]);
    }
    for (const { id, examples } of [...PII_DETECTORS, ...HEAVY_PII_DETECTORS]) {
      expect([id, examples.finds.length > 2, examples.ignores.length > 2]).toEqual([
        id,
        true,
        true,
      ]);
    }
  });

  test('knows each rule and detector in its own leaf and its list only', async () => {
    const code = (await tracked()).filter((file) =>
      /^(?:entrypoints|components|utils|scripts)\/.*\.tsx?$/.test(file),
    );
    for (const [id, leaf, list] of LEAVES) {
      const name = path.basename(leaf, '.ts');
      const named = code.filter((file) => {
        const source = readFileSync(file, 'utf8');
        return source.includes(`'${id}'`) || source.includes(`/${name}';`);
      });
      expect([id, named.sort()]).toEqual([id, [leaf, list].sort()]);
    }
  });

  test('docs/architecture.md names each room of the house', () => {
    const page = readFileSync('docs/architecture.md', 'utf8');
    const [, tree = ''] = /```\n(entrypoints\/[^]*?)```/.exec(page) ?? [];
    for (const house of ['entrypoints', 'utils', 'tests']) {
      const rooms = folders(house).map((room) => `${room}/`);
      expect([house, rooms.filter((room) => !tree.includes(` ${room}`))]).toEqual([house, []]);
    }
  });

  test('each file that the documents name is there', async () => {
    const pages = (await tracked()).filter((file) => file.endsWith('.md'));
    const missing = pages.flatMap((page) => {
      const text = readFileSync(page, 'utf8');
      const named = [
        ...Array.from(
          text.matchAll(/`((?:entrypoints|components|utils|tests|scripts|docs)\/[\w./-]+)`/g),
          ([, file = '']) => file,
        ),
        ...Array.from(text.matchAll(/\]\((?!https?:)([^)#]+)/g), ([, file = '']) =>
          path.join(path.dirname(page), file),
        ),
      ];
      return named.filter((file) => !existsSync(file) && !existsSync(`${file}.ts`));
    });
    // The worked example of docs/architecture.md is a file that somebody may add.
    expect(missing).toEqual(['utils/tone/rules/kindly-revert.ts']);
  });

  test('the worked example of docs/architecture.md is a rule that works', async () => {
    const [, source = ''] =
      /```ts\n(export const kindlyRevert[^]*?)```/.exec(
        readFileSync('docs/architecture.md', 'utf8'),
      ) ?? [];
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    const { kindlyRevert } = (await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(outputText)}`
    )) as { kindlyRevert: ToneRule };
    for (const example of kindlyRevert.examples.flags) {
      const { text, marks } = unmarked(example);
      expect(flagged(text, kindlyRevert.find({ text }))).toEqual(marks);
    }
    for (const text of kindlyRevert.examples.passes)
      expect(kindlyRevert.find({ text })).toEqual([]);
    expect(kindlyRevert.find({ text: 'Kindly revert.' })[0]?.instead).toBe('please reply');
  });

  test('says nothing of the machine it was built on', async () => {
    const paths = /(?:^|[^A-Za-z.~_-])\/(?:home|root|work|srv)\/[A-Za-z]/m;
    const files = (await tracked()).filter((file) => /\.(?:tsx?|mjs|js|md|json|html)$/.test(file));
    expect(files.filter((file) => paths.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

/** A file that breaks one arrow, as the linter would see it at that place; nothing is written. */
const BROKEN = [
  ['the domain imports no adapter', 'utils/text/x.ts', "import '@/utils/platform/log';"],
  ['the domain imports no component', 'utils/replies/x.ts', "import '@/components/clock/Clock';"],
  [
    'the domain imports no entry point',
    'utils/snippets/x.ts',
    "import '@/entrypoints/console-ui/index';",
  ],
  ['the domain imports no extension API', 'utils/text/x.ts', "import 'wxt/browser';"],
  ['the domain knows no page', 'utils/text/x.ts', 'export const page = document.title;'],
  ['the domain knows no clock', 'utils/replies/x.ts', 'export const now = Date.now();'],
  ['an adapter imports no component', 'utils/consoles/x.ts', "import '@/components/clock/Clock';"],
  [
    'an adapter imports no entry point',
    'utils/editors/x.ts',
    "import '@/entrypoints/console-ui/index';",
  ],
  ['the ground imports no adapter', 'utils/dom/x.ts', "import '@/utils/editors/editors';"],
  ['a component imports no adapter', 'components/clock/x.ts', "import '@/utils/database/waits';"],
  ['a component imports no extension API', 'components/clock/x.ts', "import 'wxt/browser';"],
  [
    'a component imports no entry point',
    'components/face/x.ts',
    "import '@/entrypoints/console-ui/index';",
  ],
  [
    'entry points do not import each other',
    'entrypoints/popup/x.ts',
    "import '../offscreen/main';",
  ],
  [
    'nothing is imported in a circle',
    'utils/editors/caret-after-undo.ts',
    "import { write } from './write';\nexport const again = write;",
  ],
] as const;

describe('the linter sees to it that', () => {
  const eslint = new ESLint();

  test.each(BROKEN)('%s', { timeout: 60_000 }, async (_statement, filePath, source) => {
    const [result] = await eslint.lintText(`${source}\n`, { filePath });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContainEqual(
      expect.stringMatching(/^(?:boundaries\/|import-x\/no-cycle|no-restricted-)/),
    );
  });

  test('what the house allows is let through', async () => {
    const source =
      "import { applyEdit } from '@/utils/text/edit';\nexport const edit = applyEdit;\n";
    const [result] = await eslint.lintText(source, { filePath: 'utils/snippets/x.ts' });
    expect(result?.messages).toEqual([]);
  });
});
