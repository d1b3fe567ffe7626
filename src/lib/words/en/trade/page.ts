/** What the page on trade says beside its figures. */
import { inList } from '../../../format/list';
import type { TradePageWords } from '../../trade/page';
import { lower } from './pieces';

export const page: TradePageWords = {
	now: (isAfrican) => ({
		title: `What changes now: the United States${isAfrican ? ', AGOA and' : ' and'} the tariffs of 2025`,
		short: 'What changes now'
	}),
	overTime: { title: 'How did trade go, and how much hangs on one buyer?', short: 'Over time' },
	borders: { title: 'What does it take to get goods across borders?', short: 'Across borders' },
	exists: (flows, series) =>
		inList([
			...flows.map(({ title, from, to }) =>
				from === null ? lower(title) : `${lower(title)} (${from === to ? from : `${from}-${to}`})`
			),
			...series
		])
};
