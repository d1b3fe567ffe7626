/** How a program of scripts/ begins and ends: a fault that a person can mend is one sentence, any other shows where it was. */
import { fileURLToPath } from 'node:url';
import { freeBytes, isDiskFull } from './disk';
import { ROOT } from './root';

/** A fault with a sentence for a person, who needs no stack. */
export class PlainFault extends Error {}

/**
 * Runs a module's work when it was called as a program.
 * @param url import.meta.url
 * @param work its faults set the exit code; those named in `plain` show their message alone
 */
export async function main(
	url: string,
	work: () => Promise<void>,
	plain: readonly (new (...parts: never[]) => Error)[] = []
): Promise<void> {
	if (process.argv[1] !== fileURLToPath(url)) return;
	try {
		await work();
	} catch (error) {
		process.exitCode = 1;
		if (isDiskFull(error))
			console.error(
				`The disk is full (${Math.round(freeBytes(ROOT) / 1e6)} MB are free now). Make room, then start again: what was there before is still there.`
			);
		else if ([PlainFault, ...plain].some((kind) => error instanceof kind))
			console.error((error as Error).message);
		else throw error;
	}
}
