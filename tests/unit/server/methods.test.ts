import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { methodText } from '../../../src/lib/server/methods';

const written = (text: string) => {
	const file = join(mkdtempSync(join(tmpdir(), 'tsoelopele-methods-')), 'rules.md');
	writeFileSync(file, text);
	return file;
};

it('a text of rules is parts that each answer a question, at the addresses of its headings', () => {
	const text =
		'# Rules\n\nOpening.\n\n## Old values (`old`)\n\n*When is it old?* After *five* years.\n\n### Why\n\nBecause.\n';
	const { title, opening, parts } = methodText(written(text), new Set(['why']));
	expect([title.id, opening.trim()]).toEqual(['rules', '<p>Opening.</p>']);
	expect(parts).toEqual([
		{
			id: 'old-values-old',
			question: 'When is it old?',
			answer: 'After <em>five</em> years.',
			html: '<h4 id="why-2">Why</h4>\n<p>Because.</p>\n'
		}
	]);
});

it('a part without its question is named', () => {
	expect(() => methodText(written('# Rules\n\n## Ranks\n\nFirst is best.\n'), new Set())).toThrow(
		'“Ranks” should begin with *a question?*'
	);
});

it('the rules of the repository have all of them, with no address twice', () => {
	const taken = new Set<string>();
	const parts = ['docs/methods.md', 'docs/framework-methods.md'].flatMap(
		(file) => methodText(file, taken).parts
	);
	expect(parts.length).toBeGreaterThan(20);
	expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
	// Addresses that pages of the site lead to.
	for (const id of ['direction', 'groups', 'ranks', 'severity', 'who-did-best', 'projections'])
		expect(taken, id).toContain(id);
});
