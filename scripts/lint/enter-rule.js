// The ESLint rule that holds boundaries.js: an import that its table forbids is an error, in .ts and .svelte files,
// static, dynamic and of types alike.
import { dirname, join, relative, resolve, sep } from 'node:path';
import { forbidden } from './boundaries.js';

/** @type {import('eslint').Rule.RuleModule} */
export const mayEnter = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			forbidden:
				'"{{from}}" may not import from "{{to}}". What each folder may import stands in scripts/lint/boundaries.js: move what is needed to a folder below both, or hand it in.'
		}
	},
	create(context) {
		const fromRoot = (/** @type {string} */ path) => relative(context.cwd, path).split(sep).join('/');
		const file = fromRoot(context.filename);

		/** @param {import('estree').Node | null | undefined} source */
		function check(source) {
			if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
			const name = source.value;
			const path = /^\$lib(\/|$)/.test(name)
				? join(context.cwd, 'src/lib', name.slice('$lib'.length))
				: /^\.{1,2}\//.test(name)
					? resolve(dirname(context.filename), name)
					: null;
			const arrow = path === null ? null : forbidden(file, fromRoot(path));
			if (arrow === null) return;
			const [from = '', to = ''] = arrow.split(' -> ');
			context.report({ node: source, messageId: 'forbidden', data: { from, to } });
		}

		return {
			ImportDeclaration: ({ source }) => check(source),
			ExportNamedDeclaration: ({ source }) => check(source),
			ExportAllDeclaration: ({ source }) => check(source),
			ImportExpression: ({ source }) => check(source)
		};
	}
};
