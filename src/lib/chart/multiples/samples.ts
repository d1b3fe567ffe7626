/** Grids of indicators in good weather and in bad. Made-up data. */
import type { Sample } from '../kind';
import { LINE_SAMPLES } from '../line/samples';
import type { StatusKind } from '../model';
import type { Multiple, MultiplesModel } from './model';

const DIRECTIONS: StatusKind[] = ['better', 'worse', 'flat', 'unknown', 'rising', 'falling', 'none'];

const cells = LINE_SAMPLES.map(({ id, measure, title, model }, i): Multiple => {
	return {
		id: `small-${id}`,
		title: measure,
		href: `#${id}`,
		model: {
			unit: model.unit,
			unitKind: model.unitKind,
			decimals: model.decimals,
			...(model.target ? { target: model.target } : {}),
			from: 1990,
			to: 2024,
			series: model.series.slice(0, 3)
		},
		alt: title,
		value: '18.5 %',
		when: i === 2 ? '2018' : '2024',
		old: i === 2,
		change: 'from 24.1 % in 2005',
		status: DIRECTIONS[i % DIRECTIONS.length]!,
		rank: '12th of 16 in SADC',
		note: i === 1 ? 'It counts those who were asked, not everybody.' : '',
		source: 'A publisher, June 2026'
	};
});

export const MULTIPLES_SAMPLES: readonly Sample<MultiplesModel>[] = [
	{
		id: 'multiples',
		title: 'Further indicators',
		measure: 'Each beside those it is compared with, all over the same years',
		model: { cells, large: 'Show large' }
	},
	{
		id: 'multiples-none',
		title: 'No further indicator',
		measure: 'Each over the same years',
		model: { cells: [], large: 'Show large' }
	}
];
