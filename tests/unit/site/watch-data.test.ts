import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followed } from '../../../scripts/site/watch-data';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work of two steps, each of which ends when it is told to. */
function work() {
	const begun: string[] = [];
	const ends: (() => void)[] = [];
	let count = 0;
	const step = (name: string) => {
		begun.push(name);
		return new Promise<void>((resolve) => ends.push(resolve));
	};
	async function* run() {
		const name = String((count += 1));
		await step(`${name} database`);
		yield;
		await step(`${name} files`);
		yield;
	}
	const end = async () => {
		ends.shift()?.();
		await vi.runAllTimersAsync();
	};
	return { begun, end, run };
}

describe('changes of data', () => {
	it('are followed once they have settled, many at once as one', async () => {
		const { begun, end, run } = work();
		const changed = followed(run);
		for (let times = 0; times < 5; times++) changed();
		await vi.runAllTimersAsync();
		expect(begun).toEqual(['1 database']);
		await end();
		await end();
		expect(begun).toEqual(['1 database', '1 files']);
	});

	it('while the databases are made end that round after them, and begin another', async () => {
		const { begun, end, run } = work();
		const changed = followed(run);
		changed();
		await vi.runAllTimersAsync();
		changed();
		await end();
		expect(begun).toEqual(['1 database', '2 database']);
		await end();
		await end();
		expect(begun).toEqual(['1 database', '2 database', '2 files']);
	});
});
