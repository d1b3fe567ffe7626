// @vitest-environment client
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { resource, type Resource } from '../../../src/lib/source/resource.svelte';

/** One try of a loader, to be answered by the test. */
interface Try {
	signal: AbortSignal;
	answer: (value: string) => void;
	fail: (error: Error) => void;
}

let end = () => {};
afterEach(() => end());

/** A resource whose key the test sets, with each try of its loader. */
function asking(first: string | null) {
	let key = $state(first);
	const tries: Try[] = [];
	let made!: Resource<string>;
	end = $effect.root(() => {
		made = resource(
			() => key,
			(signal) =>
				new Promise<string>((answer, fail) => {
					tries.push({ signal, answer, fail });
				})
		);
	});
	flushSync();
	return {
		made,
		tries,
		ask(next: string | null) {
			key = next;
			flushSync();
		}
	};
}

/** Until promises have been told. */
async function settled() {
	await new Promise((resolve) => setTimeout(resolve));
	flushSync();
}

describe('a resource', () => {
	it('asks once for a key and gives the answer', async () => {
		const { made, tries } = asking('a');
		expect(tries).toHaveLength(1);
		expect(made).toMatchObject({ value: null, isCurrent: false, isLoading: true, fault: '' });
		tries[0]?.answer('A');
		await settled();
		expect(made).toMatchObject({ value: 'A', isCurrent: true, isLoading: false, fault: '' });
		expect(tries).toHaveLength(1);
	});

	it('keeps the answer before while a new one is loading, and says that it is not the one asked for', async () => {
		const { made, tries, ask } = asking('a');
		tries[0]?.answer('A');
		await settled();
		ask('b');
		expect(made).toMatchObject({ value: 'A', isCurrent: false, isLoading: true });
		tries[1]?.answer('B');
		await settled();
		expect(made).toMatchObject({ value: 'B', isCurrent: true, isLoading: false });
	});

	it('gives up what it asked when its key changes, and drops an answer that comes late all the same', async () => {
		const { made, tries, ask } = asking('a');
		ask('b');
		expect(tries[0]?.signal.aborted).toBe(true);
		tries[1]?.answer('B');
		await settled();
		tries[0]?.answer('A');
		await settled();
		expect(made).toMatchObject({ value: 'B', isCurrent: true, isLoading: false });
	});

	it('is still loading when the try before fails late', async () => {
		const { made, tries, ask } = asking('a');
		ask('b');
		tries[0]?.fail(new Error('given up'));
		await settled();
		expect(made).toMatchObject({ isLoading: true, fault: '' });
	});

	it('says what went wrong, keeps what it had, and asks again when it is told to', async () => {
		const { made, tries, ask } = asking('a');
		tries[0]?.answer('A');
		await settled();
		ask('b');
		tries[1]?.fail(new Error('The network did not answer.'));
		await settled();
		expect(made).toMatchObject({
			value: 'A',
			isCurrent: false,
			isLoading: false,
			fault: 'The network did not answer.'
		});
		made.retry();
		flushSync();
		expect(tries).toHaveLength(3);
		expect(made).toMatchObject({ isLoading: true, fault: '' });
		tries[2]?.answer('B');
		await settled();
		expect(made).toMatchObject({ value: 'B', isCurrent: true, fault: '' });
	});

	it('forgets a fault when another thing is asked', async () => {
		const { made, tries, ask } = asking('a');
		tries[0]?.fail(new Error('gone'));
		await settled();
		ask('b');
		expect(made.fault).toBe('');
	});

	it('asks nothing without a key, and forgets its answer', async () => {
		const { made, tries, ask } = asking(null);
		expect(tries).toHaveLength(0);
		expect(made).toMatchObject({ value: null, isLoading: false });
		ask('a');
		tries[0]?.answer('A');
		await settled();
		ask(null);
		expect(made).toMatchObject({ value: null, isCurrent: false, isLoading: false });
	});

	it('gives up when its component goes', () => {
		const { tries } = asking('a');
		end();
		expect(tries[0]?.signal.aborted).toBe(true);
	});

	it('takes a loader that throws at once for one that fails', async () => {
		let made!: Resource<string>;
		end = $effect.root(() => {
			made = resource(
				() => 'a',
				() => {
					throw new Error('at once');
				}
			);
		});
		flushSync();
		await settled();
		expect(made.fault).toBe('at once');
	});
});
