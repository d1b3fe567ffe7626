import { afterEach, expect, it } from 'vitest';
import { ownShare, progressLine, sharesOf, withShare } from '../../../scripts/lib/progress';

afterEach(() => void delete process.env['TSOELOPELE_PROGRESS']);

it('steps share the whole by how long they take, one after the other', () => {
	const shares = sharesOf([1, 1, 2]);
	expect(shares).toEqual([
		{ from: 0, to: 0.25 },
		{ from: 0.25, to: 0.5 },
		{ from: 0.5, to: 1 }
	]);
	expect(sharesOf([1, 3], shares[2])).toEqual([
		{ from: 0.5, to: 0.625 },
		{ from: 0.625, to: 1 }
	]);
});

it('a step goes on counting where the steps before it ended, in whole per cent', () => {
	expect(ownShare()).toEqual({ from: 0, to: 1 });
	Object.assign(process.env, withShare({ from: 0.25, to: 0.5 }));
	expect(progressLine(ownShare(), 0, 'begins')).toBe('[ 25 %] begins');
	expect(progressLine(ownShare(), 0.5, 'goes on')).toBe('[ 37 %] goes on');
	expect(progressLine(ownShare(), 7, 'ends')).toBe('[ 50 %] ends');
	expect(progressLine({ from: 0, to: 1 }, 1, 'done')).toBe('[100 %] done');
});
