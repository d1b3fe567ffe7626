import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import { workedExamples } from '$lib/server/worked-examples';

interface Heading {
	id: string;
	text: string;
}

/** A page of docs/ as HTML with the headings of its second level; ids are told apart from those `taken`. */
function rendered(file: string, taken: Set<string>, isFirst = false): { html: string; headings: Heading[] } {
	const headings: Heading[] = [];
	const renderer = new marked.Renderer();
	renderer.heading = function ({ tokens, depth }) {
		const inner = this.parser.parseInline(tokens);
		const words = inner.replace(/<[^>]+>/g, '');
		const plain = words
			.toLowerCase()
			.replace(/&[a-z]+;/g, '')
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '');
		let id = plain;
		for (let n = 2; taken.has(id); n++) id = `${plain}-${n}`;
		taken.add(id);
		if (depth === 2) headings.push({ id, text: words });
		// One page has one first heading: that of the second text stands under the page's own.
		const level = depth === 1 && !isFirst ? 2 : depth;
		return `<h${level} id="${id}">${inner}</h${level}>\n`;
	};
	renderer.table = function (token) {
		const table = marked.Renderer.prototype.table.call(this, token);
		// Regions that a screen reader lists need names of their own.
		let number = 1;
		while (taken.has(`table-${number}`)) number++;
		taken.add(`table-${number}`);
		return `<div class="scroll" tabindex="0" role="region" aria-label="Table ${number}">${table}</div>`;
	};
	return { html: marked.parse(readFileSync(file, 'utf8'), { renderer, async: false }), headings };
}

/** docs/methods.md and docs/framework-methods.md: the rules on the site and in the repository are one text. */
export async function load() {
	const taken = new Set<string>(['frameworks', 'worked-examples']);
	const base = rendered('docs/methods.md', taken, true);
	const frameworks = rendered('docs/framework-methods.md', taken);
	return { base, frameworks, examples: await workedExamples() };
}
