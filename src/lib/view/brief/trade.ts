/** Trade in a few sentences: how much, to whom, and what the United States ask at their border. */
import { unpackTrade, type TradeFile } from '../../source/flows/trade-file';
import { builtEnglish } from '../../words/en/built';
import { overTime } from '../../words/en/trade/lines';
import { parts } from '../../words/en/trade/parts';
import type { IndicatorMeta } from '../clause';
import { ownFinding } from '../trade/own-lines';
import { apartPartners } from '../trade/coverage';
import { partnerYears } from '../trade/lists';
import { partnersOf } from '../trade/parts';
import { partsFinding } from '../trade/parts-finding';
import { TOTAL_IDS, totalOf, wholeOf } from '../trade/sections/question';
import { usTariffFinding } from '../trade/us-exports';
import type { Views } from '../views';
import type { SaidMoney } from './aid';

/** A list of partners that is so many years behind the totals says nothing of today. */
const OLDEST_LIST = 10;

/** @param indicatorOf an indicator of the catalogue by its id */
export function briefTrade(
	file: TradeFile,
	views: Views,
	indicatorOf: (id: string) => IndicatorMeta | undefined
): SaidMoney {
	const trade = unpackTrade(file);
	const { country } = views;
	const lines = (['exports', 'imports'] as const).map((side) => ({
		indicator: indicatorOf(TOTAL_IDS[side]),
		series: totalOf(trade, views, side),
		label: overTime.labels[side]
	}));
	const hasTotals = lines.every(({ series }) => series?.v.some((value) => value !== 0));
	const year = partnerYears(trade.exports).at(-1);
	const newest = Math.max(0, ...lines.flatMap(({ series }) => series?.y.at(-1) ?? []));
	const isKnown = year !== undefined && newest - year <= OLDEST_LIST;
	const shown = isKnown ? partnersOf(wholeOf(trade, views).exports, year, parts) : null;
	const isMirror = shown?.list === 'mirror';
	const apart = shown && !isMirror ? apartPartners(shown, totalOf(trade, views, 'exports')) : null;
	const kind = { all: 'exports', top: 'exports-top', mirror: 'imports' }[shown?.list ?? 'all'];
	const tariffs = country.iso3 === 'USA' ? '' : usTariffFinding(trade.us.tariffs, country.inSentence);
	const said = [
		...(hasTotals ? [ownFinding(lines, country.inSentence)] : []),
		...(shown
			? [
					partsFinding(shown.items, {
						...{ economy: country.inSentence, year: shown.year, by: 'buyers', isMirror },
						...{ listed: shown.listed ?? null, ofOther: apart?.part ?? null }
					})
				]
			: []),
		...(tariffs ? [tariffs] : [])
	];
	return {
		said: said.length > 0 ? said : [builtEnglish.noTrade(country.inSentence)],
		kinds: [...(shown ? [kind] : []), ...(tariffs ? ['us-tariffs'] : [])],
		indicators: hasTotals ? Object.values(TOTAL_IDS) : []
	};
}
