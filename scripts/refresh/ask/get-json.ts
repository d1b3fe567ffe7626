/**
 * One question to a publisher's service: gently (a pause before each), patiently (what may pass is asked again, later and
 * later, and "Retry-After" is honoured), and without trust (an answer is JSON, whole, or no answer).
 */
import { z } from 'zod';
import { PlainFault } from '../../lib/main';

/** A service that cannot be read now: what was asked, what came, and what to do. */
export class AskFault extends PlainFault {}

/** The service has no such thing. */
export class NotThere extends AskFault {}

/** What asking needs of the world; tests bring their own clock. */
export interface Asking {
	/** Seconds of silence before each question. */
	pause: number;
	sleep: (milliseconds: number) => Promise<void>;
	now: () => number;
	log: (line: string) => void;
	/** How long one answer may take, in milliseconds. */
	timeout?: number;
}

/** How often a question is asked before the run stops, and the longest it waits in between, in seconds. */
const ATTEMPTS = 6;
const LONGEST_WAIT = 60;
/** A publisher who asks for more than this gets it: the run stops, and a later one goes on. */
const LONGEST_RETRY_AFTER = 15 * 60;

const AGENT = 'tsoelopele-data-refresh (an open dashboard of development indicators; one question at a time)';

/**
 * Asks an address until it answers with JSON of the shape.
 * @returns the answer as it came, checked
 * @throws AskFault when it refuses, does not answer in six attempts, or answers something else than the shape
 */
export async function getJson<T>(url: string, shape: z.ZodType<T>, asking: Asking): Promise<T> {
	for (let attempt = 1; ; attempt += 1) {
		await asking.sleep(asking.pause * 1000);
		const answer = await ask(url, asking);
		if ('json' in answer) {
			const checked = shape.safeParse(answer.json);
			if (checked.success) return checked.data;
			const issue = checked.error.issues[0];
			throw new AskFault(
				`${url} answered in a form that is not known (${issue?.path.join('.')}: ${issue?.message}). ` +
					'The service may have changed: compare its documentation with scripts/refresh/publishers.'
			);
		}
		if (answer.final) throw new (answer.missing ? NotThere : AskFault)(`${url}: ${answer.why}.`);
		if (attempt === ATTEMPTS)
			throw new AskFault(
				`${url}: ${answer.why}, ${ATTEMPTS} times. Pages that came are kept: run it again later.`
			);
		const seconds = answer.after ?? Math.min(LONGEST_WAIT, 2 ** attempt);
		if (seconds > LONGEST_RETRY_AFTER)
			throw new AskFault(
				`${url}: the publisher asks to wait ${Math.ceil(seconds / 60)} minutes. Pages that came are kept: run it again then.`
			);
		asking.log(`${answer.why}; asked again in ${Math.round(seconds)} s (${url})`);
		await asking.sleep(seconds * 1000);
	}
}

type Answer = { json: unknown } | { why: string; final: boolean; missing?: boolean; after: number | null };

async function ask(url: string, { now, timeout = 120_000 }: Asking): Promise<Answer> {
	try {
		const response = await fetch(url, {
			headers: { accept: 'application/json', 'user-agent': AGENT },
			signal: AbortSignal.timeout(timeout)
		});
		const text = await response.text();
		const passes = response.status === 429 || response.status === 408 || response.status >= 500;
		if (!response.ok)
			return {
				why: `answered ${response.status}`,
				final: !passes,
				missing: response.status === 404 || response.status === 410,
				after: retryAfter(response.headers.get('retry-after'), now())
			};
		return readJson(text);
	} catch (error) {
		const cause = (error as Error).cause;
		const why = cause instanceof Error ? cause.message : (error as Error).message;
		return { why: `no answer (${why})`, final: false, after: null };
	}
}

/** JSON, or what came instead of it: a page of HTML with status 200 is how some hosts say "busy". */
function readJson(text: string): Answer {
	try {
		return { json: JSON.parse(text.replace(/^\uFEFF/, '')) };
	} catch {
		const why = /^\s*</.test(text) ? 'answered a page instead of data' : 'the answer was cut off';
		return { why, final: false, after: null };
	}
}

/** Seconds that a "Retry-After" header asks for, in either of its forms; null without one. */
export function retryAfter(header: string | null, now: number): number | null {
	if (header === null) return null;
	if (/^\d+$/.test(header.trim())) return Number(header);
	const date = Date.parse(header);
	return Number.isNaN(date) ? null : Math.max(0, (date - now) / 1000);
}
