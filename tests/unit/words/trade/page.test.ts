import { describe, expect, it } from 'vitest';
import { africaSection } from '../../../../src/lib/view/trade/sections/africa';
import type { TradeQuestion } from '../../../../src/lib/view/trade/sections/question';
import { nowSections } from '../../../../src/lib/view/trade/sections/trade';
import { trade as english } from '../../../../src/lib/words/en/trade';
import type { TradeWords } from '../../../../src/lib/words/trade-words';

describe('the page', () => {
	it('names AGOA in Africa alone', () => {
		expect(english.page.now(true).title).toBe(
			'What changes now: the United States, AGOA and the tariffs of 2025'
		);
		expect(english.page.now(false).title).toBe('What changes now: the United States and the tariffs of 2025');
	});

	it('says what exists, flows of one year with that', () => {
		const flow = { title: 'Grants received', from: 2020, to: 2020 };
		expect(english.page.exists([flow, { ...flow, from: null }], ['Exports'])).toBe(
			'grants received (2020), grants received and Exports'
		);
		expect(english.page.exists([], [])).toBe('');
	});
});

describe('another language', () => {
	const question = {
		page: { indicators: {}, sources: {}, kinds: {} },
		trade: { africa: [{ id: 'HS-11', name: 'Textiles', exports: 400, imports: null }], africaPeriod: '' },
		views: { country: { iso3: 'TGO', name: 'Togo', inSentence: 'Togo' }, economy: { groups: ['AU'] } },
		years: { from: null, to: null }
	} as unknown as TradeQuestion;
	const other: TradeWords = {
		...english,
		page: { ...english.page, now: () => ({ title: 'Ce qui change', short: 'Maintenant' }) },
		africa: { ...english.africa, finding: (economy, sold, bought) => `${economy} : ${sold} et ${bought}` }
	};

	it('says a figure and a part of the page, and English what it does not say itself', () => {
		const [figure] = africaSection(question, other.africa).figures;
		expect(figure?.title).toBe('Togo : 400 et null');
		expect(figure?.alt).toBe('Togo : 400 et null');
		expect(figure?.measure).toContain('Trade with African economies');
		expect(nowSections(question, other)[0]?.title).toBe('Ce qui change');
		expect(nowSections(question)[0]?.short).toBe('What changes now');
	});
});
