/** The newest values that a reader comes for, each with its year and the part of the site that has its chart. */
import { isOld } from '../../assess/age';
import { formatValue } from '../../format/value';
import { pastPoints } from '../../series/window';
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

const WANTED: readonly Pick<KeyNumber, 'id' | 'label' | 'at'>[] = [
	{ id: 'DT.ODA.ODAT.GN.ZS', label: 'Net aid received', at: '#received' },
	{ id: 'DT.ODA.ODAT.PC.ZS', label: 'Net aid per person', at: '#received' },
	{ id: 'DC_TOF_TRDDBML', label: 'Aid for Trade paid out', at: '#aid-for-trade' },
	{ id: 'UNCTAD.FDI.IN', label: 'Investment inflow (UNCTAD)', at: '/aid/finance/#investment' },
	{ id: 'BX_TRF_PWKR', label: 'Remittances', at: '/aid/finance/#investment' },
	{ id: 'IMF.GGD.GDP', label: 'Public debt', at: '/aid/finance/#debt' }
];

/** Those that the economy has within the years chosen. */
export function keyNumbers({ page, aid, years }: AidQuestion): KeyNumber[] {
	return WANTED.flatMap(({ id, label, at }) => {
		const indicator = page.indicators[id];
		const series = aid.views.economy.series[id] ?? aid.series[id];
		const last = pastPoints(series, undefined, years.to).at(-1);
		if (!indicator || !last) return [];
		return {
			...{ id, label, at, year: last.year },
			value: formatValue(last.value, indicator, 'tile'),
			of: indicator.unit.replace(/^% /, '').replace(/^(million )?US dollars,? ?/, ''),
			old: isOld(last.year, Math.min(indicator.last_year, years.to ?? indicator.last_year))
		};
	});
}
