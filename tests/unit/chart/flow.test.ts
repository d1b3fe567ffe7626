import { describe, expect, it } from 'vitest';
import { flowLayout } from '../../../src/lib/chart/flow/layout';
import type { Flow, FlowModel } from '../../../src/lib/chart/flow/model';
import { flowTable } from '../../../src/lib/chart/flow/table';
import { flowSentence } from '../../../src/lib/chart/flow/words';

const flow = (from: string, to: string, value: number): Flow => ({
	from: { id: from, label: `From ${from}` },
	to: { id: to, label: `To ${to}` },
	value
});
const model = (flows: Flow[]): FlowModel => ({
	flows,
	unit: 'US dollars',
	unitKind: 'usd',
	decimals: 0,
	fromHeading: 'Donor',
	toHeading: 'Given as',
	fromMany: 'donors',
	backHeading: 'Went back',
	sentWord: 'Came in',
	backWord: 'went back'
});

describe('flowLayout', () => {
	const flows = [flow('a', 'x', 60), flow('a', 'y', 20), flow('b', 'x', 20), flow('c', 'y', -30)];

	it('draws what went the other way as a picture of its own and counts it with its sign', () => {
		const { there, back, ...sums } = flowLayout(flows);
		expect(there.ribbons.every(({ value }) => value > 0)).toBe(true);
		expect(back.ribbons.map(({ from, to, value }) => [from, to, value])).toEqual([['c', 'y', -30]]);
		expect(sums).toEqual({ sent: 100, returned: -30, net: 70 });
	});

	it('draws both pictures in one scale', () => {
		const { there, back } = flowLayout(flows);
		const thickness = (id: string) =>
			[...there.ribbons, ...back.ribbons].find((one) => one.id === id)!.thickness;
		expect(thickness('a→x') / thickness('b→x')).toBeCloseTo(3);
		expect(thickness('a→x') / thickness('c→y')).toBeCloseTo(2);
	});

	it('makes each end the sum of its ribbons', () => {
		const { nodes } = flowLayout(flows).there;
		expect(nodes.map(({ side, id, value }) => [side, id, value])).toEqual([
			['left', 'a', 80],
			['left', 'b', 20],
			['right', 'x', 80],
			['right', 'y', 20]
		]);
		const [a, b] = nodes;
		expect(a!.height / b!.height).toBeCloseTo(4);
	});

	it('begins each ribbon where the one before it on that side ended, so that none lies on another', () => {
		const { nodes, ribbons } = flowLayout(flows).there;
		/** Where a ribbon begins and ends on a side, px from the top: its path is level there. */
		const span = (id: string, side: 'left' | 'right') => {
			const [, a, b, c, d] =
				/^M0 ([\d.]+)C\S+ \S+ \S+ \S+ \S+ ([\d.]+)V([\d.]+)C\S+ \S+ \S+ \S+ \S+ ([\d.]+)Z$/.exec(
					ribbons.find((ribbon) => ribbon.id === id)!.path
				)!;
			return (side === 'left' ? [a, d] : [b, c]).map(Number) as [number, number];
		};
		for (const [first, second, side, end] of [
			['a→x', 'a→y', 'left', 'a'],
			['a→x', 'b→x', 'right', 'x']
		] as const) {
			const node = nodes.find((one) => one.side === side && one.id === end)!;
			expect(span(first, side)[0]).toBeCloseTo(node.y, 0);
			expect(span(second, side)[0]).toBeCloseTo(span(first, side)[1], 1);
			expect(span(second, side)[1]).toBeCloseTo(node.y + node.height, 0);
		}
	});

	it('gathers the smallest on the left at the end, and nothing of the sum is lost', () => {
		const many = Array.from({ length: 15 }, (_, index) => flow(`d${index}`, 'x', 15 - index));
		const { there, sent } = flowLayout(many, { there: 10, back: 5 });
		const left = there.nodes.filter(({ side }) => side === 'left');
		expect(left).toHaveLength(10);
		expect(left.at(-1)).toMatchObject({ id: 'OTHERS', label: '6 others', items: 6, value: 21 });
		expect(left.reduce((sum, { value }) => sum + value, 0)).toBe(120);
		expect(sent).toBe(120);
	});

	it('gives every name the room of its lines, so that none stands on another', () => {
		const long = 'A fund with a name that takes several lines on a phone';
		const { there } = flowLayout([
			flow('big', 'x', 1000),
			{ ...flow('small', 'x', 1), from: { id: 'small', label: long } },
			{ ...flow('tiny', 'x', 0.5), from: { id: 'tiny', label: long } }
		]);
		const middles = there.nodes.filter(({ side }) => side === 'left').map(({ middle }) => middle);
		expect(middles[2]! - middles[1]!).toBeGreaterThanOrEqual(16 * 5);
	});

	it('keeps the colour that an end asks for, whatever its size', () => {
		const toned = (value: number) => ({
			...flow('a', 'x', value),
			to: { id: 'x', label: 'X', tone: 4 as const }
		});
		const toneOf = (value: number) =>
			flowLayout([toned(value), flow('a', 'y', 5)]).there.nodes.find(({ id }) => id === 'x')?.tone;
		expect([toneOf(1), toneOf(10)]).toEqual(['4', '4']);
	});

	it('lets one party stand on both sides', () => {
		const { nodes } = flowLayout([flow('a', 'a', 5)]).there;
		expect(nodes.map(({ side, id }) => [side, id])).toEqual([
			['left', 'a'],
			['right', 'a']
		]);
	});

	it('draws only what went back when all amounts are below zero, and nothing without any', () => {
		const layout = flowLayout([flow('a', 'x', -4), flow('b', 'x', -1), flow('c', 'x', 0)]);
		expect(layout.there.ribbons).toEqual([]);
		expect(layout.back.ribbons.map(({ value }) => value)).toEqual([-4, -1]);
		expect([layout.sent, layout.returned, layout.net]).toEqual([0, -5, -5]);
		expect(flowLayout([]).back.height).toBe(0);
	});
});

describe('flowSentence', () => {
	it('says a party’s sum and its parts, the largest first', () => {
		const flows = [flow('a', 'x', 20), flow('a', 'y', 60)];
		const { there } = flowLayout(flows);
		expect(flowSentence(there.nodes[0]!, there, model(flows))).toBe('From a: 80, as To y 60 and To x 20.');
		expect(flowSentence(there.nodes[1]!, there, model(flows))).toBe('To y: 60, from From a 60.');
	});
});

describe('flowTable', () => {
	it('has every amount with its sign, and their sum', () => {
		const table = flowTable(model([flow('a', 'x', 60), flow('c', 'y', -30), flow('d', 'y', 0)]), 'Flows');
		expect(table.rows).toEqual([
			['From a', 'To x', 60],
			['From c', 'To y', -30],
			['All', 'Sum', 30]
		]);
	});
});
