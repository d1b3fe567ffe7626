import { describe, expect, it } from 'vitest';
import { circlesOf } from '../../../scripts/lib/circles';

const circles = (arrows: Record<string, string[]>) => circlesOf(new Map(Object.entries(arrows)));

describe('circles of a graph', () => {
	it('are none where every arrow runs down, and two ways lead to one node', () => {
		expect(circles({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
	});

	it('are found over several steps, each circle by itself, and what leads to them is in none', () => {
		expect(
			circles({ start: ['c', 'x'], a: ['b'], b: ['c', 'end'], c: ['a'], x: ['y'], y: ['x'], end: [] })
		).toEqual([
			['a', 'b', 'c'],
			['x', 'y']
		]);
	});

	it('that meet in one node are one circle, and a node that names itself is one', () => {
		expect(circles({ a: ['b', 'c'], b: ['a'], c: ['a'], d: ['d'] })).toEqual([['a', 'b', 'c'], ['d']]);
	});

	it('are found where a node is named and has no arrows of its own', () => {
		expect(circles({ a: ['b', 'gone'], b: ['a'] })).toEqual([['a', 'b']]);
	});
});
