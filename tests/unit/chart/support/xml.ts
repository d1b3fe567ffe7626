/** Looks into an SVG text without a browser. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** What a strict reader of XML would object to. */
export function faultsOf(xml: string): string[] {
	const result = XMLValidator.validate(xml);
	return result === true ? [] : [result.err.msg];
}

/** What the <text> elements say, in order. */
export function textsOf(xml: string): string[] {
	const texts: string[] = [];
	const parser = new XMLParser({
		ignoreAttributes: true,
		parseTagValue: false,
		processEntities: true,
		tagValueProcessor: (name, value) => {
			if (name === 'text') texts.push(value);
			return value;
		}
	});
	parser.parse(xml);
	return texts;
}
