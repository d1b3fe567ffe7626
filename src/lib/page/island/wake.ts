/** The page that stands as it was made, and how whoever needs its program wakes it: there is one at most. */
import { inTime } from '../../source/fetch';

let resting: (() => Promise<void>) | null = null;
let starting: Promise<void> | null = null;

/**
 * @param start starts the page's program; done when it listens
 * @returns says that the page is gone, or runs
 */
export function rest(start: () => Promise<void>): () => void {
	resting = start;
	starting = null;
	return () => {
		if (resting === start) resting = null;
	};
}

/** Whether the page stands as it was made, so that what is asked of it has to wait. */
export const rests = () => resting !== null;

/**
 * Starts the page's program, if it does not run yet.
 * @throws Error when it does not come, after 20 seconds at the latest; the next call asks again
 */
export async function wake(): Promise<void> {
	if (!resting) return;
	const mine = (starting ??= inTime(resting()));
	try {
		await mine;
	} catch (error) {
		if (starting === mine) starting = null;
		throw error;
	}
	const { dataset } = document.documentElement;
	delete dataset['late'];
	dataset['started'] = '';
}

/**
 * The same where nothing was chosen that could be tried again: what does not come is said at the foot of the
 * window, and the page stays as it was made (src/app.html).
 * @returns whether the page runs
 */
export async function wakeOrSay(): Promise<boolean> {
	try {
		await wake();
		return true;
	} catch {
		delete document.documentElement.dataset['started'];
		(globalThis as { late?: () => void }).late?.();
		return false;
	}
}
