import { expect, it } from 'vitest';
import { keeping, type Answer } from '../../../scripts/site/server/answer';

const answerOf = (text: string): Answer => ({ status: 200, headers: {}, body: Buffer.from(text) });

it('what was made is kept, and made once for all who wait', async () => {
	const asked: string[] = [];
	const make = keeping(
		async (path) => {
			asked.push(path);
			return answerOf(path);
		},
		100,
		() => ''
	);
	const [first, second] = await Promise.all([make('/a'), make('/a')]);
	expect(first).toBe(second);
	expect(await make('/a')).toBe(first);
	expect(asked).toEqual(['/a']);
});

it('the longest unasked is forgotten when more is made than is kept', async () => {
	const asked: string[] = [];
	const make = keeping(
		async (path) => {
			asked.push(path);
			return answerOf('x'.repeat(40));
		},
		100,
		() => ''
	);
	for (const path of ['/a', '/b', '/a', '/c', '/a', '/b']) await make(path);
	expect(asked).toEqual(['/a', '/b', '/c', '/b']);
});

it('what was made of something else is made again, and a failure is not kept', async () => {
	let version = '1';
	let fails = false;
	let times = 0;
	const make = keeping(
		async () => {
			times++;
			if (fails) throw new Error('no');
			return answerOf(version);
		},
		100,
		() => version
	);
	await make('/a');
	version = '2';
	expect((await make('/a'))?.body.toString()).toBe('2');
	version = '3';
	fails = true;
	await expect(make('/a')).rejects.toThrow('no');
	fails = false;
	expect((await make('/a'))?.body.toString()).toBe('3');
	expect(times).toBe(4);
});
