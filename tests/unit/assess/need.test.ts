import { describe, expect, it } from 'vitest';
import { levelOf, needOf, type NeedFacts } from '../../../src/lib/assess/need';

const facts = (more: Partial<NeedFacts>): NeedFacts => ({
	unitKind: 'share',
	isRanked: true,
	world: null,
	peers: null,
	direction: 'flat',
	verdict: null,
	...more
});
const world = (rank: number, of = 150) => ({ rank, of });

describe('the need of a clause', () => {
	it('is high among the last third of the world, however much it improves and whatever is on track', () => {
		const hiv = facts({ world: world(149), direction: 'better', verdict: 'on-track' });
		expect(needOf(hiv)).toBe('high');
		expect(needOf({ ...hiv, verdict: 'achieved' })).toBe('high');
	});

	it('is low in the first third where nothing gets worse or is missed', () => {
		expect(needOf(facts({ world: world(10) }))).toBe('low');
		expect(needOf(facts({ world: world(10), direction: 'worse' }))).toBe('some');
		expect(needOf(facts({ world: world(10), verdict: 'not-achieved' }))).toBe('some');
		expect(needOf(facts({ world: world(75), direction: 'better' }))).toBe('low');
		expect(needOf(facts({ world: world(75), direction: 'better', verdict: 'deteriorating' }))).toBe('some');
		expect(needOf(facts({ world: world(75), direction: 'worse' }))).toBe('high');
	});

	it('is a step higher among the last quarter of its peers', () => {
		expect(levelOf(facts({ world: world(75), peers: world(16, 16) }))).toBe(2);
		expect(levelOf(facts({ world: world(75), peers: world(8, 16) }))).toBe(1);
		expect(levelOf(facts({ world: world(149), peers: world(1, 16) }))).toBe(2);
	});

	it('has no level in amounts, where most tie, and where no way is better', () => {
		expect(levelOf(facts({ world: world(149), unitKind: 'usd' }))).toBeNull();
		expect(levelOf(facts({ world: { rank: 1, of: 150, tied: 100 } }))).toBeNull();
		expect(levelOf(facts({ world: world(149), isRanked: false }))).toBeNull();
		expect(levelOf(facts({ world: world(2, 3) }))).toBeNull();
	});

	it('without a level is read from the direction, and from the target where that says more', () => {
		expect(needOf(facts({ direction: 'worse' }))).toBe('high');
		expect(needOf(facts({ direction: 'better' }))).toBe('low');
		expect(needOf(facts({ direction: 'better', verdict: 'not-achieved' }))).toBe('some');
		expect(needOf(facts({ direction: 'flat', verdict: 'not-achieved' }))).toBe('high');
		expect(needOf(facts({ direction: 'too-little-data', verdict: 'acceleration-needed' }))).toBe('some');
		expect(needOf(facts({ direction: 'too-little-data' }))).toBe('unknown');
		expect(needOf(facts({ direction: 'rising', verdict: 'insufficient-data' }))).toBe('unknown');
	});
});
