import { describe, expect, it } from 'vitest';
import { flowLayout, flowTable, type Flow, type FlowModel } from '../../../src/lib/chart/flow-diagram';

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
	backHeading: 'Went back'
});

describe('flowLayout', () => {
	const flows = [flow('a', 'x', 60), flow('a', 'y', 20), flow('b', 'x', 20), flow('c', 'y', -30)];

	it('keeps what went the other way apart and counts it with its sign', () => {
		const layout = flowLayout(flows);
		expect(layout.back.map(({ from, value }) => [from.id, value])).toEqual([['c', -30]]);
		expect([layout.sent, layout.returned, layout.net]).toEqual([100, -30, 70]);
		expect(layout.ribbons.every(({ value }) => value > 0)).toBe(true);
	});

	it('draws each ribbon in proportion and each end as the sum of its ribbons', () => {
		const { ribbons, nodes } = flowLayout(flows);
		const thickness = (id: string) => ribbons.find((ribbon) => ribbon.id === id)?.thickness ?? 0;
		expect(thickness('a→x') / thickness('b→x')).toBeCloseTo(3);
		expect(nodes.map(({ side, id, value }) => [side, id, value])).toEqual([
			['left', 'a', 80],
			['left', 'b', 20],
			['right', 'x', 80],
			['right', 'y', 20]
		]);
		const [a, b] = nodes;
		expect(a!.height / b!.height).toBeCloseTo(4);
	});

	it('gathers the smallest on the left, and nothing of the sum is lost', () => {
		const many = Array.from({ length: 15 }, (_, index) => flow(`d${index}`, 'x', 15 - index));
		const layout = flowLayout(many, 10);
		const left = layout.nodes.filter(({ side }) => side === 'left');
		expect(left).toHaveLength(10);
		expect(left.at(-1)).toMatchObject({
			id: 'OTHERS',
			label: '6 others',
			items: 6,
			value: 1 + 2 + 3 + 4 + 5 + 6
		});
		expect(left.reduce((sum, { value }) => sum + value, 0)).toBe(120);
		expect(layout.sent).toBe(120);
	});

	it('lets one party stand on both sides', () => {
		const { nodes } = flowLayout([flow('a', 'a', 5)]);
		expect(nodes.map(({ side, id }) => [side, id])).toEqual([
			['left', 'a'],
			['right', 'a']
		]);
	});

	it('draws nothing and still counts when all amounts are below zero', () => {
		const layout = flowLayout([flow('a', 'x', -4), flow('b', 'x', -1), flow('c', 'x', 0)]);
		expect(layout.ribbons).toEqual([]);
		expect([layout.sent, layout.returned, layout.net]).toEqual([0, -5, -5]);
		expect(layout.back.map(({ value }) => value)).toEqual([-4, -1]);
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
