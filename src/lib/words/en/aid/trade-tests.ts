import { asPercent } from '../../../format/percent';
import type { TradeTestWords } from '../../aid/trade-tests';
import { aidWords } from '../frameworks/aid-for-trade';
import { forTrade } from './for-trade';

/** What a test asks, in few words after "not". */
function asked(id: string, base: readonly [number, number] | null): string {
	if (id === 'additional') return base ? `more than in ${base[0]}-${base[1]}` : 'more than before';
	return id === 'predictable' ? 'steady' : 'paid out as promised';
}

export const tradeTests: TradeTestWords = {
	/** "Aid for Trade to Xyz meets 0 of 3 tests: not more than in 2006-2008, not steady, not paid out as promised". */
	title(economy, tests, of, heavy) {
		if (tests.length === 0) return `None of the tests of Aid for Trade can be judged for ${economy}`;
		const met = tests.filter(({ isMet }) => isMet).length;
		const said = tests.map(({ id, isMet, base }) => `${isMet ? '' : 'not '}${asked(id, base)}`);
		const rest = of > tests.length ? `; ${of - tests.length} cannot be judged` : '';
		const hangs = heavy ? ` (${asPercent(heavy.share)} of it promised in ${heavy.year} alone)` : '';
		return `Aid for Trade to ${economy} meets ${met} of ${of} tests: ${said.join(', ')}${hangs}${rest}`;
	},
	measure: 'More than before, steady, paid out as promised; each series in its own dollars',
	note: 'The initiative’s own baseline is 2002-2005, which no open table by country has. A test in two editions counts once, by the newest.',
	none: forTrade.none,
	heads: { heading: 'Test', ofHeading: 'Series' },
	hangs: ({ year, share }) => `It hangs on one year: ${year} has ${asPercent(share)} of what was committed.`,
	verdicts: aidWords
};
