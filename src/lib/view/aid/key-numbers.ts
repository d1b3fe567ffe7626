/** The newest values that a reader comes for, each with its year and the part of the site that has its chart. */
import { isOld } from '../../assess/age';
import { formatValue } from '../../format/value';
import { pastPoints } from '../../series/window';
import type { KeyNumberId, PageWords } from '../../words/aid/page';
import { page as english } from '../../words/en/aid/page';
import type { AidQuestion } from './sections/question';

export interface KeyNumber {
	id: string;
	label: string;
	/** Where its chart is: an anchor of this page, or another page's. */
	at: string;
	value: string;
	/** A percentage says of what; a sum has its dollars in its value and says their prices. */
	of: string;
	year: number;
	/** Much older than the newest of its series. */
	old: boolean;
}

const WANTED: readonly { id: KeyNumberId; at: string }[] = [
	{ id: 'DT.ODA.ODAT.GN.ZS', at: '#received' },
	{ id: 'DT.ODA.ODAT.PC.ZS', at: '#received' },
	{ id: 'DC_TOF_TRDDBML', at: '#aid-for-trade' },
	{ id: 'UNCTAD.FDI.IN', at: '/aid/finance/#investment' },
	{ id: 'BX_TRF_PWKR', at: '/aid/finance/#investment' },
	{ id: 'IMF.GGD.GDP', at: '/aid/finance/#debt' }
];

/** Those that the economy has within the years chosen. */
export function keyNumbers({ page, aid, years }: AidQuestion, words: PageWords = english): KeyNumber[] {
	return WANTED.flatMap(({ id, at }) => {
		const indicator = page.indicators[id];
		const series = aid.views.economy.series[id] ?? aid.series[id];
		const last = pastPoints(series, undefined, years.to).at(-1);
		if (!indicator || !last) return [];
		return {
			...{ id, label: words.keyNumbers[id], at, year: last.year },
			value: formatValue(last.value, indicator, 'tile'),
			of: words.of(indicator.unit),
			old: isOld(last.year, Math.min(indicator.last_year, years.to ?? indicator.last_year))
		};
	});
}
