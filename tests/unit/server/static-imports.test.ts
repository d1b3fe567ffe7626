import { expect, it } from 'vitest';
import { missing } from '../../../src/lib/server/static-imports';

const IMPORTS: Record<string, string[]> = {
	'nodes/9.js': ['chunks/a.js', 'chunks/b.js'],
	'chunks/b.js': ['chunks/c.js', 'chunks/a.js'],
	'chunks/c.js': ['chunks/b.js']
};
const of = (path: string) => IMPORTS[path] ?? [];

it('finds what programs import and nobody has named, however deep, each once', () => {
	expect(missing(['nodes/9.js', 'chunks/a.js'], of)).toEqual(['chunks/b.js', 'chunks/c.js']);
	expect(missing(['nodes/9.js', 'chunks/a.js', 'chunks/b.js', 'chunks/c.js'], of)).toEqual([]);
	expect(missing([], of)).toEqual([]);
});
