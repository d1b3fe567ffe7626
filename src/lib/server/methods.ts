/** The rules on the site and in the repository are one text: a page of docs/ in parts, each of which answers a question. */
import { readFileSync } from 'node:fs';
import { marked, type Token, type Tokens } from 'marked';

export interface MethodPart {
	/** Of its heading in the text, so that addresses stay when a question is put better. */
	id: string;
	question: string;
	/** One sentence, as HTML. */
	answer: string;
	html: string;
}

export interface MethodText {
	title: { id: string; text: string };
	/** What stands before the first part, as HTML. */
	opening: string;
	parts: MethodPart[];
}

/**
 * @param taken ids that another text of the page has already; those of this one are added
 * @throws Error naming the part that does not begin with its question and answer
 */
export function methodText(file: string, taken: Set<string>): MethodText {
	const renderer = rendererOf(taken);
	const html = (tokens: Token[]) => marked.parser(tokens, { renderer });
	const [opening = [], ...parts] = split(marked.lexer(readFileSync(file, 'utf8')));
	const title = opening.find(isHeading);
	const text = title?.text ?? '';
	return {
		title: { id: idOf(text, taken), text },
		opening: html(opening.filter((token) => token !== title)),
		parts: parts.map(([head, ...rest]) => {
			const heading = (head as Tokens.Heading).text;
			const at = rest.findIndex(({ type }) => type === 'paragraph');
			const [first, ...said] = (rest[at] as Tokens.Paragraph | undefined)?.tokens ?? [];
			if (first?.type !== 'em' || !first['text'].endsWith('?') || said.length === 0)
				throw new Error(
					`${file}: “${heading}” should begin with *a question?* and a sentence that answers it`
				);
			return {
				id: idOf(marked.parser([head!]).replace(/<[^>]+>/g, ''), taken),
				question: first['text'] as string,
				answer: marked.Parser.parseInline(said).trim(),
				html: html(rest.slice(at + 1))
			};
		})
	};
}

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';

/** What stands before the first heading of the second level, and each of those with what follows it. */
function split(tokens: readonly Token[]): Token[][] {
	const parts: Token[][] = [[]];
	for (const token of tokens) {
		if (isHeading(token) && token.depth === 2) parts.push([]);
		parts.at(-1)!.push(token);
	}
	return parts;
}

function idOf(words: string, taken: Set<string>): string {
	const plain = words
		.trim()
		.toLowerCase()
		.replace(/&[a-z]+;/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	let id = plain;
	for (let n = 2; taken.has(id); n++) id = `${plain}-${n}`;
	taken.add(id);
	return id;
}

function rendererOf(taken: Set<string>) {
	const renderer = new marked.Renderer();
	renderer.heading = function ({ tokens, depth }) {
		const inner = this.parser.parseInline(tokens);
		const id = idOf(inner.replace(/<[^>]+>/g, ''), taken);
		// Under the question, which is of the third level.
		return `<h${depth + 1} id="${id}">${inner}</h${depth + 1}>\n`;
	};
	renderer.table = function (token) {
		const table = marked.Renderer.prototype.table.call(this, token);
		// Regions that a screen reader lists need names of their own.
		let number = 1;
		while (taken.has(`table-${number}`)) number++;
		taken.add(`table-${number}`);
		return `<div class="scroll" tabindex="0" role="region" aria-label="Table ${number}">${table}</div>`;
	};
	return renderer;
}
