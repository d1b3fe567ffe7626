/**
 * The one form of all files that pages fetch: a file says which it is and of which version, and is not believed
 * otherwise. Written by the build, read by pages and by the server that prerenders them.
 */
import { viewPath, viewVersion } from './address';
import { damaged, Fault, fetchAs, type Asking } from './fetch';

/** A file as it travels. */
interface Pack {
	/** Its path below the folder of the build, without the ending: "economies/LSO". */
	file: string;
	/** How the name of that folder begins. */
	version: string;
	data: unknown;
}

/** What observations have in the database. */
const DIGITS = 6;

/**
 * @param version how the name of the folder begins that the file is for
 * @param digits how many significant ones numbers travel with: amounts that are added up keep all of theirs (17)
 */
export function packText(file: string, version: string, data: unknown, digits = DIGITS): string {
	const short = (_: string, value: unknown): unknown =>
		typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(digits)) : value;
	return JSON.stringify({ file, version, data } satisfies Pack, short);
}

/** The same file for the folder of another version. */
export const withVersion = (text: string, version: string): string =>
	text.replace(/^(\{"file":"[^"]*","version":")[^"]*/, (_, head: string) => head + version);

/**
 * What a file holds.
 * @param url named when it is not what was asked for
 * @param version the folder of the build
 * @throws Fault when it is cut, another file, or one of another build
 */
export function packData<T>(text: string, url: string, file: string, version: string): T {
	let pack: Partial<Pack> | null;
	try {
		pack = JSON.parse(text) as Partial<Pack> | null;
	} catch (cause) {
		throw Object.assign(damaged(url), { cause });
	}
	const isPack = typeof pack === 'object' && pack !== null && 'data' in pack;
	if (!isPack || pack?.file !== file) {
		throw new Fault(
			`In the place of ${file} something else came. Try again; if it stays so, reload the page.`
		);
	}
	if (typeof pack.version !== 'string' || pack.version === '' || !version.startsWith(pack.version)) {
		throw new Fault(
			`${file} is of another version of the site, which has been renewed since this page was opened. Reload the page.`
		);
	}
	return pack.data as T;
}

/** Reads what a file holds, wherever files are read from. */
export type PackReader = <T>(file: string) => Promise<T>;

/** Files of the site, in a browser. @throws Fault with a sentence for the reader */
export const packsOf =
	(base: string, asking: Asking = {}): PackReader =>
	<T>(file: string) => {
		const url = `${base}/${viewPath(`${file}.json`)}`;
		return fetchAs(url, asking, (text) => packData<T>(text, url, file, viewVersion()));
	};
