// The house rules that a linter can see. Imports between the floors are .dependency-cruiser.cjs's business.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** A flow is told the time and everything else it needs: given the same words it decides the same way, always. */
const worldOutside = [
  ...['Date', 'Intl', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['process', 'crypto', 'fetch', 'console', 'globalThis', 'global'],
];

const environment = {
  object: 'process',
  property: 'env',
  message: 'Only src/config reads the environment; take a setting as a parameter.',
};

export default defineConfig(
  { ignores: ['dist/', '.dist-*/', 'coverage/', 'data/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 40],
      'max-depth': ['error', 3],
      'max-params': ['error', 3],
      // An exhaustive switch is a table, however long: it counts once.
      complexity: ['error', { max: 8, variant: 'modified' }],
      eqeqeq: 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers in a message and `() => void` shorthands hide nothing.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A port promises; what implements it without waiting is still `async`, so that it rejects and never throws.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**', 'dialogs/**', 'channels/**'],
    ignores: ['src/config/**'],
    rules: {
      'no-restricted-properties': ['error', environment],
      'no-restricted-imports': ['error', { name: 'node:process', message: 'Use the global process.' }],
    },
  },
  {
    files: ['flows/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...worldOutside.map((name) => ({ name, message: 'A flow is pure: let the turn tell it.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'A flow is pure: it never draws lots.' },
      ],
    },
  },
  {
    // A promise is one condition over a turn, however many parts it has; taken apart it says less.
    files: ['test/prove/**'],
    rules: { complexity: ['error', { max: 10, variant: 'modified' }] },
  },
  {
    // One `describe` may tell a long story; what is not there fails the test anyway; a fake's methods are closures.
    files: ['test/**'],
    rules: {
      'max-lines-per-function': 'off',
      // A table of cases has a parameter for each column, and what the Bot Framework hands to a test is untyped.
      'max-params': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', module: 'writable' } },
  },
);
