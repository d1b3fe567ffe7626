/**
 * Small static files, fetched once and kept. A file that does not come is a sentence a reader can act on, and is
 * asked for again next time.
 */
const kept = new Map<string, Promise<Response>>();

/** How long a small file may take before the page says that the line is too slow. */
const PATIENCE_MS = 20_000;

/** The site does not give a file; a status of 404 says that there is none, which may be an answer to the caller. */
export class NotOnSite extends Error {
	constructor(
		url: string,
		readonly status: number
	) {
		super(`The site does not have ${url.split('/').slice(-3).join('/')} (${status}).`);
		this.name = 'NotOnSite';
	}
}

async function request(url: string): Promise<Response> {
	let response: Response;
	try {
		response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
	} catch (error) {
		throw new Error(
			(error as Error).name === 'TimeoutError'
				? 'The line is too slow right now: nothing came within 20 seconds. Try again.'
				: 'The network did not answer. What is shown stays; try again when you are online.',
			{ cause: error }
		);
	}
	if (!response.ok) throw new NotOnSite(url, response.status);
	return response;
}

function once(url: string): Promise<Response> {
	const known = kept.get(url) ?? request(url);
	kept.set(url, known);
	known.catch(() => kept.delete(url));
	return known;
}

const parsed = new Map<string, unknown>();

/** A JSON file of the site. @throws Error with a sentence for the reader */
export async function fetchJson<T>(url: string): Promise<T> {
	if (!parsed.has(url)) parsed.set(url, await (await once(url)).clone().json());
	return parsed.get(url) as T;
}

/** A text file of the site (CSV). @throws Error with a sentence for the reader */
export async function fetchText(url: string): Promise<string> {
	if (!parsed.has(url)) parsed.set(url, await (await once(url)).clone().text());
	return parsed.get(url) as string;
}
