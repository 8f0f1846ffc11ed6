import boundaries from 'eslint-plugin-boundaries';
import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';

/** The rooms of the house. A new room is named here, or the linter refuses its files. */
const DOMAIN = ['text', 'findings', 'tone', 'pii', 'snippets', 'replies', 'words'];
const ADAPTERS = ['consoles', 'editors', 'underlines', 'grammar', 'database', 'hosting', 'guard'];
/** Adapters that other adapters may stand on. */
const GROUND = ['dom', 'platform', 'rich'];

const rooms = (type, names) => names.map((name) => ({ type, pattern: `utils/${name}` }));
const to = (...types) => ({ to: { element: { types: { anyOf: types } } } });
const from = (type) => ({ element: { type } });

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'screenshots'] },
  tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/extensions': ['.ts', '.tsx', '.mjs', '.js'],
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
    },
    rules: {
      'import-x/no-cycle': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$' }],
    },
  },
  {
    files: ['{entrypoints,components,utils}/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: 'tsconfig.json' } },
      'boundaries/include': ['{entrypoints,components,utils}/**/*'],
      'boundaries/elements': [
        { type: 'entrypoint', pattern: 'entrypoints/*' },
        { type: 'component', pattern: 'components/*' },
        ...rooms('domain', DOMAIN),
        ...rooms('adapter', ADAPTERS),
        ...rooms('ground', GROUND),
      ],
    },
    rules: {
      'boundaries/no-unknown-dependencies': 'error',
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            {
              from: from('entrypoint'),
              allow: to('component', 'domain', 'adapter', 'ground'),
            },
            { from: from('component'), allow: to('component', 'domain') },
            { from: from('adapter'), allow: to('adapter', 'ground', 'domain') },
            { from: from('ground'), allow: to('ground', 'domain') },
            { from: from('domain'), allow: to('domain') },
            { allow: { to: { module: { origin: 'external' } } } },
            { allow: { to: { module: { origin: 'core' } } } },
          ],
        },
      ],
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    // The domain knows neither page nor browser nor clock: time and text are arguments.
    files: [`utils/{${DOMAIN.join(',')}}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['wxt/*', 'react', 'react-dom*', 'dexie', 'node:*'] },
      ],
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'browser', 'chrome', 'location', 'performance', 'localStorage'],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
      ],
    },
  },
  {
    // Components receive data and give back intentions.
    files: ['components/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['wxt/*', 'dexie'] }] },
  },
);
