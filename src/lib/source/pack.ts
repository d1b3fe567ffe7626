/**
 * The one form of all files that pages fetch: a file says which it is and of which version, and is not believed
 * otherwise. Written by the build, read by pages and by the server that prerenders them.
 */
import { viewPath, viewVersion } from './address';
import { damaged, Fault, fetchAs, type Asking } from './fetch';

/**
 * How a file begins, as it travels: which it is (its path below the folder of the build, without the ending), how the
 * name of that folder begins, and the sum of all that follows.
 */
const HEAD = /^\{"file":"([^"]*)","version":"([^"]*)","sum":"([^"]*)","data":/;

/** What observations have in the database. */
const DIGITS = 6;

/** FNV-1a of 32 bits over the letters of a text (Fowler, Noll, Vo: http://www.isthe.com/chongo/tech/comp/fnv/). */
function sumOf(text: string, from = 0, to = text.length): string {
	let sum = 0x811c9dc5;
	for (let i = from; i < to; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
	return (sum >>> 0).toString(36);
}

/** What is left of a number after sums that were made in another order: less than this is dust. */
const WITHOUT_DUST = 12;

/**
 * A number of so many significant digits. A database that adds up with several threads gives sums that differ in their last
 * binary digits from run to run; that dust goes first, so that what lies between two numbers always falls to the same side.
 */
export const rounded = (value: number, digits: number): number =>
	Number((digits < WITHOUT_DUST ? Number(value.toPrecision(WITHOUT_DUST)) : value).toPrecision(digits));

/**
 * @param version how the name of the folder begins that the file is for
 * @param digits how many significant ones numbers travel with: amounts that are added up keep all of theirs (17)
 */
export function packText(file: string, version: string, data: unknown, digits = DIGITS): string {
	const short = (_: string, value: unknown): unknown =>
		typeof value === 'number' && !Number.isInteger(value) ? rounded(value, digits) : value;
	const text = JSON.stringify(data, short);
	return `{"file":"${file}","version":"${version}","sum":"${sumOf(text)}","data":${text}}`;
}

/** The same file for the folder of another version. */
export const withVersion = (text: string, version: string): string =>
	text.replace(/^(\{"file":"[^"]*","version":")[^"]*/, (_, head: string) => head + version);

/**
 * What a file holds.
 * @param url named when it is not what was asked for
 * @param version the folder of the build
 * @throws Fault when it is cut, damaged, another file, or one of another build
 */
export function packData<T>(text: string, url: string, file: string, version: string): T {
	const head = HEAD.exec(text);
	if (!head) throw isJson(text) ? another(file) : damaged(url);
	const [begins, itsFile, itsVersion = '', sum] = head;
	if (itsFile !== file) throw another(file);
	if (itsVersion === '' || !version.startsWith(itsVersion)) {
		throw new Fault(
			`${file} is of another version of the site, which has been renewed since this page was opened. Reload the page.`
		);
	}
	if (!text.endsWith('}') || sumOf(text, begins.length, text.length - 1) !== sum) throw damaged(url);
	return JSON.parse(text.slice(begins.length, -1)) as T;
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

const another = (file: string) =>
	new Fault(`In the place of ${file} something else came. Try again; if it stays so, reload the page.`);

/** Reads what a file holds, wherever files are read from. */
export type PackReader = <T>(file: string) => Promise<T>;

/** Files of the site, in a browser. @throws Fault with a sentence for the reader */
export const packsOf =
	(base: string, asking: Asking = {}): PackReader =>
	<T>(file: string) => {
		const url = `${base}/${viewPath(`${file}.json`)}`;
		return fetchAs(url, asking, (text) => packData<T>(text, url, file, viewVersion()));
	};
