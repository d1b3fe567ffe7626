/** Looks into an SVG text without a browser. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** What a strict reader of XML would object to. */
export function faultsOf(xml: string): string[] {
	const result = XMLValidator.validate(xml);
	return result === true ? [] : [result.err.msg];
}

/** What the <text> elements say, in order; a line in several weights or colours is one text. */
export function textsOf(xml: string): string[] {
	const texts: string[] = [];
	const read = (value: unknown, isText: boolean): string =>
		Array.isArray(value)
			? value
					.map((node: Record<string, unknown>) =>
						Object.entries(node)
							.map(([name, inner]) => {
								if (name === '#text') return isText ? String(inner) : '';
								const said = read(inner, isText || name === 'text');
								if (name === 'text') texts.push(said);
								return said;
							})
							.join('')
					)
					.join('')
			: '';
	const options = { preserveOrder: true, trimValues: false, parseTagValue: false, processEntities: true };
	read(new XMLParser(options).parse(xml), false);
	return texts;
}
