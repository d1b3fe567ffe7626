import { describe, expect, it } from 'vitest';
import { isAskedOfOthers, partyTo } from '../../../src/lib/view/linked-verdicts';

const frameworks = [
	{ id: 'sdg', targets: [{ id: '3.3' }] },
	{ id: 'awaza', targets: [{ id: '1.1' }, { id: '1.2' }] },
	{ id: 'aft', targets: [{ id: 'a' }, { id: 'b' }] }
];

describe('the frameworks that a clause is linked to', () => {
	it('bind a country that has a verdict on a target of theirs, and others are none of its own', () => {
		const [binding, others] = partyTo(frameworks, {
			'sdg:3.3': { r: 'x', s: 'x', h: 0 },
			'aft:a': { r: 'p', s: 'p', h: 0 },
			'aft:b': { r: 'i', s: 'i', h: 0 }
		});
		expect(binding.map(({ id }) => id)).toEqual(['sdg', 'aft']);
		expect(others.map(({ id }) => id)).toEqual(['awaza']);
	});

	it('do not bind by targets to which the country is no party', () => {
		expect(partyTo(frameworks.slice(2), { 'aft:a': { r: 'p', s: 'p', h: 0 } })[0]).toEqual([]);
	});

	it('bind it where a target is worded for others, which is named and not judged', () => {
		const aft = [{ id: 'aft', targets: [{ id: 'AGOA', askedOf: ['Sub-Saharan Africa'] }] }];
		expect(partyTo(aft, { 'aft:AGOA': { r: '', s: 'p', h: -1 } })[0]).toEqual(aft);
		expect(partyTo(aft, {})[0]).toEqual([]);
		expect(isAskedOfOthers(aft[0]!.targets[0]!, { s: 'p' })).toBe(true);
		expect(isAskedOfOthers(aft[0]!.targets[0]!, { s: 'q' })).toBe(false);
		expect(isAskedOfOthers({}, { s: 'p' })).toBe(false);
	});
});
