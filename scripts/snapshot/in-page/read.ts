/**
 * A page as lines "kind: text", in the order of the page. It goes by elements and roles (figure, table, dl, headings),
 * never by class names, so that it reads the same when the markup around the words changes. Runs in the page.
 */
import { fieldText, isBlock, isUnseen, isWithinLine, labelOf, tidy } from './words';

const KINDS: Record<string, string> = {
	h1: 'h1',
	h2: 'h2',
	h3: 'h3',
	h4: 'h4',
	h5: 'h5',
	h6: 'h6',
	button: 'control',
	label: 'control',
	legend: 'control'
};

/** Lines of an element and all in it. */
export function linesOf(root: Element, kind = 'text'): string[] {
	const lines: string[] = [];
	let text = '';
	const say = (as: string, said: string) => {
		if (tidy(said) !== '') lines.push(`${as}: ${tidy(said)}`);
	};
	const flush = (as: string) => {
		say(as, text);
		text = '';
	};

	function walk(element: Element, as: string): void {
		for (const child of element.childNodes) {
			if (child instanceof Text) text += child.data;
			else if (child instanceof Element && !isUnseen(child)) {
				if (isBlock(child)) block(child, as);
				else {
					text += child.localName === 'sup' ? ' ^' : ' ';
					inline(child, as);
					text += ' ';
				}
			}
		}
	}
	function inline(element: Element, as: string): void {
		if (element.getAttribute('role') === 'img') text += `[${labelOf(element)}]`;
		else {
			text += fieldText(element);
			if (element.localName !== 'select') walk(element, element.ariaHidden === 'true' ? 'drawn' : as);
		}
	}
	function block(element: Element, as: string): void {
		const isPicture = element.localName === 'svg' || element.getAttribute('role') === 'img';
		if (isPicture && isWithinLine(element)) {
			if (labelOf(element) !== '') text += ` [${labelOf(element)}] `;
			return;
		}
		flush(as);
		if (isPicture) picture(element);
		else if (element.localName === 'table') table(element as HTMLTableElement);
		else if (element.localName === 'dl') facts(element);
		else {
			const isDrawn = element.ariaHidden === 'true' || element.getAttribute('role') === 'slider';
			const own = isDrawn || as === 'drawn' ? 'drawn' : (KINDS[element.localName] ?? as);
			const isFigure = element.localName === 'figure';
			if (isFigure) lines.push(`figure: ${element.id}`);
			if (!isDrawn && labelOf(element) !== '' && !isFigure) say('alt', labelOf(element));
			walk(element, own);
			flush(own);
			if (isFigure) lines.push(`end: ${element.id}`);
		}
	}
	function picture(element: Element): void {
		say('alt', labelOf(element));
		for (const part of element.querySelectorAll('text, [aria-label]'))
			say('drawn', part.getAttribute('aria-label') ?? part.textContent);
		if (element.localName !== 'svg') lines.push(...linesOf(element, 'drawn'));
	}
	function table(element: HTMLTableElement): void {
		if (element.caption) say('caption', sentenceOf(element.caption));
		for (const row of element.rows) {
			const isHead = row.parentElement?.localName === 'thead';
			lines.push(`${isHead ? 'columns' : 'row'}: ${[...row.cells].map(sentenceOf).join(' | ')}`);
		}
	}
	function facts(element: Element): void {
		for (const term of element.querySelectorAll('dt')) {
			const said: string[] = [];
			for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling)
				said.push(sentenceOf(next));
			say('fact', `${sentenceOf(term)}: ${said.join(' / ')}`);
		}
	}

	walk(root, kind);
	flush(kind);
	return lines;
}

/** All words of an element in one line, its blocks parted by " / ". */
export const sentenceOf = (element: Element): string =>
	linesOf(element)
		.map((line) => line.slice(line.indexOf(': ') + 2))
		.join(' / ');

/** Where the page leads, each address once, without the site's own place. */
export function linksOf(root: Element): string[] {
	const links = new Map<string, string>();
	for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
		if (/^(blob|data):/.test(link.href)) continue;
		const { origin, pathname, search, hash, href } = new URL(link.href);
		const address = origin === location.origin ? `${pathname}${search}${hash}` : href;
		if (!links.has(address)) links.set(address, sentenceOf(link));
	}
	return [...links].map(([address, said]) => `link: ${said} → ${address}`);
}
