/**
 * Files of the site, fetched once and kept while there is room. What does not come, breaks off, or is not what was
 * asked for is a fault with a sentence that a reader can act on; it is never kept, so that the next try asks anew.
 */
import { isOfBuild } from './address';
import { Kept } from './kept';

/** How long nothing may come before the page says that the line is too slow. */
const PATIENCE_MS = 20_000;
/** About what the text of the kept files may take in all, in letters. */
const MOST_KEPT = 24_000_000;

/** Told to the window when something did not come that may be gone: whether there is a new version is then looked at. */
export const DOUBT = 'site-doubted';
const doubt = () => void globalThis.dispatchEvent?.(new Event(DOUBT));

/** A file that cannot be had now, in words for the reader. */
export class Fault extends Error {
	override readonly name: string = 'Fault';
}

/** The site does not give a file; a status of 404 says that there is none, which may be an answer to the caller. */
export class NotOnSite extends Fault {
	override readonly name = 'NotOnSite';
	constructor(
		url: string,
		readonly status: number
	) {
		super(
			`The site does not have ${nameOf(url)} (${status}).` +
				(status === 404 && isOfBuild(url)
					? ' It may have been renewed since this page was opened: reload the page.'
					: '')
		);
	}
}

export interface Asking {
	/** Ends the wait; the file itself is given up when nobody waits for it any more. */
	signal?: AbortSignal | undefined;
	/** How long nothing may come, in milliseconds. */
	patience?: number;
}

const kept = new Kept(MOST_KEPT);
/** Files whose last answer was broken: the browser's own copy of them is not trusted. */
const broken = new Set<string>();

const nameOf = (url: string) =>
	url
		.replace(/[?#].*$/, '')
		.split('/')
		.slice(-3)
		.join('/');

/**
 * A text file of the site, as `read` takes it.
 * @param read @throws Fault when the text is not what was asked for: it is then not kept
 * @throws Fault with a sentence for the reader; the signal's reason when the caller gave up
 */
export function fetchAs<T>(url: string, asking: Asking, read: (text: string) => T): Promise<T> {
	return kept.get(url, asking.signal, async (signal) => {
		try {
			const patience = asking.patience ?? PATIENCE_MS;
			let text = await textOf(url, signal, patience, broken.has(url));
			let value: T;
			try {
				value = read(text);
			} catch (error) {
				if (broken.has(url)) throw error;
				// It may be a copy that this browser, or a cache on the way, has kept for long.
				text = await textOf(url, signal, patience, true);
				value = read(text);
			}
			broken.delete(url);
			return { value, size: text.length };
		} catch (error) {
			if (!signal.aborted) broken.add(url);
			throw error;
		}
	});
}

/** How browsers say that a part of the programs did not come. */
const NOT_COME = /dynamically imported module|importing a module|unable to preload/i;
/**
 * How they say that it came cut off: at the beginning, for a sentence about a reader's own file may name the same words of
 * what failed to read it.
 */
const CUT_OFF = /^(Failed to execute 'appendChild' on 'Node': )?Unexpected (end of (input|script)|EOF|token)/;

/**
 * Programs that came after the page itself are fetched past every copy that is kept of them: a broken one would come again
 * with each reload.
 */
function renew(): void {
	const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	const later = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
		({ name, startTime, initiatorType }) =>
			/\.js$/.test(name) && startTime > (page?.loadEventEnd ?? 0) && initiatorType !== 'fetch'
	);
	for (const name of new Set(later.map(({ name }) => name)))
		fetch(name, { cache: 'reload' }).then(
			(answer) => void answer.blob(),
			() => {}
		);
}

/** What a program throws that came empty, or in place of another. No sentence of the site's own is one of these. */
const isOfProgram = (error: unknown) =>
	error instanceof SyntaxError || error instanceof TypeError || error instanceof ReferenceError;

/**
 * What went wrong, for the reader. A part of the site's programs that does not come, or not whole, fails in words of the
 * browser's own, each browser in others.
 */
export function faultText(error: unknown): string {
	const { message } = error as Error;
	if (!isOfProgram(error) && !NOT_COME.test(message) && !CUT_OFF.test(message)) return message;
	doubt();
	renew();
	return 'A part of this site did not come: the network did not answer, or the site has been renewed. Try again; if it stays so, reload the page. What you chose stays.';
}

/**
 * What a press asks of a part of the programs that is fetched for it. A part that never comes is waited for by the browser
 * for ever, and by every later press with it: only a page that is loaded anew asks again.
 * @throws Fault after 20 seconds
 */
export async function inTime<T>(asked: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, fail) => {
		timer = setTimeout(() => {
			doubt();
			fail(
				new Fault(
					`A part of this site has not come for ${PATIENCE_MS / 1000} seconds. It may still come; if it does not, reload the page. What you chose stays.`
				)
			);
		}, PATIENCE_MS);
	});
	try {
		return await Promise.race([asked, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** A fault for a file that came and cannot be read. */
export const damaged = (url: string) =>
	new Fault(`${nameOf(url)} came damaged or cut off. Try again; if it stays so, reload the page.`);

/** @param isDoubted asks past all copies on the way */
async function textOf(
	url: string,
	signal: AbortSignal,
	patience: number,
	isDoubted: boolean
): Promise<string> {
	const slow = new AbortController();
	const either = new AbortController();
	for (const one of [signal, slow.signal]) one.addEventListener('abort', () => either.abort());
	let timer: ReturnType<typeof setTimeout> | undefined;
	const wait = () => {
		clearTimeout(timer);
		timer = setTimeout(() => slow.abort(), patience);
	};
	let hasBegun = false;
	try {
		wait();
		const response = await fetch(url, {
			signal: either.signal,
			...(isDoubted ? { cache: 'reload' as const } : {})
		});
		if (!response.ok) {
			if (isOfBuild(url)) doubt();
			throw new NotOnSite(url, response.status);
		}
		if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) {
			throw new Fault(
				`In the place of ${nameOf(url)} a web page came. If this network asks you to sign in, do so and try again.`
			);
		}
		hasBegun = true;
		const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
		let text = '';
		for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
			text += part.value;
			wait();
		}
		return text;
	} catch (error) {
		if (error instanceof Fault || signal.aborted) throw error;
		if (slow.signal.aborted) {
			throw new Fault(
				`The line is too slow right now: nothing came within ${patience / 1000} seconds. Try again.`,
				{ cause: error }
			);
		}
		throw new Fault(
			hasBegun
				? `The network broke off while ${nameOf(url)} came. Try again.`
				: 'The network did not answer. What is shown stays; try again when you are online.',
			{ cause: error }
		);
	} finally {
		clearTimeout(timer);
	}
}
