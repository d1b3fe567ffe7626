import { describe, expect, it } from 'vitest';
import { withLeads } from '../../../../src/lib/view/home/leads';

const sentence = 'New HIV infections more than halved, but hunger rose.';

describe('a sentence that leads on', () => {
	it('is the same in pieces, those with a page marked', () => {
		const leads = [
			{ words: 'New HIV infections', href: '/priorities/2c/' },
			{ words: 'hunger', href: '/priorities/2e1/' }
		];
		expect(withLeads(sentence, leads)).toEqual([
			leads[0],
			{ words: ' more than halved, but ' },
			leads[1],
			{ words: ' rose.' }
		]);
	});

	it('leads nowhere by words that it does not have', () => {
		expect(withLeads(sentence, [{ words: 'schools', href: '/' }])).toEqual([{ words: sentence }]);
	});
});
