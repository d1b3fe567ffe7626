import { expect, it } from 'vitest';
import { once } from '../../../src/lib/source/once';

it('a part is asked for once it is needed, and is at hand without a promise from then on', async () => {
	let asked = 0;
	const part = once(async () => ({ number: (asked += 1) }));
	expect(asked).toBe(0);
	const first = part();
	expect(first).toBeInstanceOf(Promise);
	expect(await first).toEqual({ number: 1 });
	expect(part()).toEqual({ number: 1 });
	expect(asked).toBe(1);
});

it('a part that did not come is asked for again', async () => {
	let asked = 0;
	const part = once(async () => {
		asked += 1;
		if (asked === 1) throw new Error('no network');
		return { number: asked };
	});
	await expect(part()).rejects.toThrow('no network');
	expect(await part()).toEqual({ number: 2 });
});
