import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hire } from '../../../src/lib/page/own/hire';

/** A worker of the tests: says what it is told to. */
class Player {
	static last: Player;
	onmessage: ((event: { data: unknown }) => void) | null = null;
	onerror: (() => void) | null = null;
	posted: unknown[] = [];
	isOver = false;
	constructor(readonly url: string) {
		Player.last = this;
	}
	postMessage(what: unknown) {
		this.posted.push(what);
	}
	terminate() {
		this.isOver = true;
	}
	say(data: unknown) {
		this.onmessage?.({ data });
	}
}

const asked = vi.fn(async () => new Response('program'));
beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('Worker', Player);
	vi.stubGlobal('fetch', asked);
	asked.mockClear();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const hired = async (url: string) => {
	const [heard, lost] = [vi.fn(), vi.fn()];
	return { heard, lost, one: await hire<string, { say: string }>(url, { heard, lost }) };
};

it('a worker that is here is heard, and is not lost however long it works', async () => {
	const { heard, lost, one } = await hired('/here.js');
	one.post('open');
	Player.last.say({ say: 'here' });
	vi.advanceTimersByTime(600_000);
	Player.last.say({ say: 'opened' });
	expect(heard.mock.calls).toEqual([[{ say: 'opened' }]]);
	expect(Player.last.posted).toEqual(['open']);
	expect(lost).not.toHaveBeenCalled();
});

it('a worker whose program is empty is lost after twenty seconds, and asked for past the browser’s copy the next time', async () => {
	const { lost } = await hired('/empty.js');
	vi.advanceTimersByTime(19_000);
	expect(lost).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1000);
	expect(lost).toHaveBeenCalledOnce();
	expect(Player.last.isOver).toBe(true);
	expect(asked).not.toHaveBeenCalled();
	await hired('/empty.js');
	expect(asked).toHaveBeenCalledWith('/empty.js', { cache: 'reload' });
	Player.last.say({ say: 'here' });
	asked.mockClear();
	await hired('/empty.js');
	expect(asked).not.toHaveBeenCalled();
});

it('a worker that fails is lost once, and one that was ended says nothing more', async () => {
	const failing = await hired('/failing.js');
	Player.last.onerror?.();
	vi.advanceTimersByTime(60_000);
	expect(failing.lost).toHaveBeenCalledOnce();
	const ended = await hired('/ended.js');
	ended.one.end();
	Player.last.say({ say: 'opened' });
	vi.advanceTimersByTime(60_000);
	expect(ended.lost).not.toHaveBeenCalled();
	expect(ended.heard).not.toHaveBeenCalled();
});
