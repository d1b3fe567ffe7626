import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { mayEnter } from './scripts/lint/enter-rule.js';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', '.cache/', 'public/', 'data/', 'node_modules/'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		// Which folder may import from which: the table is scripts/lint/boundaries.js.
		files: ['src/**', 'scripts/**'],
		plugins: { folders: { rules: { 'may-enter': mayEnter } } },
		rules: { 'folders/may-enter': 'error' }
	},
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
	}
);
