import { readFileSync } from 'node:fs';
import { marked } from 'marked';

/** docs/methods.md as HTML: the rules on the site and in the repository are one text. */
export function load() {
	const text = readFileSync('docs/methods.md', 'utf8');
	const headings: { id: string; text: string }[] = [];
	const renderer = new marked.Renderer();
	renderer.heading = function ({ tokens, depth }) {
		const inner = this.parser.parseInline(tokens);
		const words = inner.replace(/<[^>]+>/g, '');
		const id = words
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '');
		if (depth === 2) headings.push({ id, text: words });
		return `<h${depth} id="${id}">${inner}</h${depth}>\n`;
	};
	renderer.table = function (token) {
		const table = marked.Renderer.prototype.table.call(this, token);
		return `<div class="scroll" tabindex="0" role="region" aria-label="Table">${table}</div>`;
	};
	return { html: marked.parse(text, { renderer, async: false }), headings };
}
