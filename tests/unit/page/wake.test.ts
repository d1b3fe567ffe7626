import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rest, rests, wake, wakeOrSay } from '../../../src/lib/page/island/wake';

const marks: Record<string, string> = {};
beforeEach(() => {
	for (const mark of Object.keys(marks)) delete marks[mark];
	marks['started'] = '';
	vi.stubGlobal('document', { documentElement: { dataset: marks } });
	vi.stubGlobal('late', () => (marks['late'] = ''));
});
afterEach(() => vi.unstubAllGlobals());

describe('a page that stands as it was made', () => {
	it('is started once, however often it is touched', async () => {
		const start = vi.fn(() => Promise.resolve());
		const gone = rest(start);
		expect(rests()).toBe(true);
		await Promise.all([wake(), wake(), wakeOrSay()]);
		expect(start).toHaveBeenCalledTimes(1);
		gone();
		expect(rests()).toBe(false);
		await wake();
		expect(start).toHaveBeenCalledTimes(1);
	});

	it('says that its program did not come, and starts at the next touch', async () => {
		const start = vi.fn(() => Promise.resolve());
		start.mockRejectedValueOnce(new Error('none'));
		const gone = rest(start);
		expect(await wakeOrSay()).toBe(false);
		expect(marks).toEqual({ late: '' });
		expect(await wakeOrSay()).toBe(true);
		expect(marks).toEqual({ started: '' });
		gone();
	});

	it('gives up a program that does not come, and asks for it anew', async () => {
		vi.useFakeTimers();
		const start = vi.fn(() => Promise.resolve());
		start.mockReturnValueOnce(new Promise(() => undefined));
		const gone = rest(start);
		const first = expect(wake()).rejects.toThrow('has not come for 20 seconds');
		await vi.advanceTimersByTimeAsync(20_000);
		await first;
		vi.useRealTimers();
		await wake();
		expect(start).toHaveBeenCalledTimes(2);
		gone();
	});

	it('tells who chose something why it does not start, and leaves the words to them', async () => {
		const gone = rest(() => Promise.reject(new Error('no network')));
		await expect(wake()).rejects.toThrow('no network');
		expect(marks).toEqual({ started: '' });
		gone();
	});
});
