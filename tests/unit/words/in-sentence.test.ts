import { describe, expect, it } from 'vitest';
import { partyInSentence } from '../../../src/lib/words/en/in-sentence';

describe('who gives or lends, within a sentence', () => {
	it('has an article where the name says what kind of body or state it is', () => {
		for (const name of ['United States', 'United Kingdom', 'Netherlands', 'World Bank (IDA)', 'Global Fund'])
			expect(partyInSentence(name)).toBe(`the ${name}`);
		for (const name of ['Japan', 'UNICEF', 'Gavi']) expect(partyInSentence(name)).toBe(name);
	});
});
