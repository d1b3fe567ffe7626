/** The text of elements as a reader meets it, whatever elements it is cut into. Runs in the page. */

/** One space where there are several, none before a comma or a full stop: how text is cut into elements must not show. */
export function tidy(text: string): string {
	return text
		.replace(/[\s\u00a0]+/g, ' ')
		.replace(/ ([,.;:)])/g, '$1')
		.replace(/\( /g, '(')
		.trim();
}

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta']);
const INLINE = new Set(
	'a abbr b br cite code em i input kbd mark q select small span strong sub sup time var'.split(' ')
);
/** Blocks whose pictures are part of their sentence. */
const LINE = 'p, li, dt, dd, td, th, h1, h2, h3, h4, h5, h6, summary, a, button, label';

/** Also what is said aloud once and never seen: it says what was, not what is. */
export const isUnseen = (element: Element) =>
	UNSEEN.has(element.localName) || element.matches('[hidden], dialog:not([open]), [aria-live=assertive]');

/** A slider stands for a point of a chart; it is a line of its own although it is a span. */
export const isBlock = (element: Element) =>
	!INLINE.has(element.localName) || element.getAttribute('role') === 'slider';

export const isWithinLine = (element: Element) => element.closest(LINE) !== null;

/** What a picture says to those who do not see it; '' when it says nothing. */
export const labelOf = (element: Element) =>
	tidy(element.getAttribute('aria-label') ?? element.querySelector(':scope > title')?.textContent ?? '');

/** A field of a form: what is chosen and what there is to choose. */
export function fieldText(field: Element): string {
	if (field instanceof HTMLSelectElement) {
		const texts = [...field.options].map((option) => tidy(option.text));
		return `${texts[field.selectedIndex] ?? ''} of: ${texts.join(', ')}`;
	}
	if (field instanceof HTMLInputElement)
		return field.type === 'radio' || field.type === 'checkbox'
			? field.checked
				? '(x)'
				: '( )'
			: field.placeholder;
	return '';
}
