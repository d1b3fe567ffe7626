/** Rankings in good weather and in bad. Made-up data. */
import type { RankModel } from '../model';

const NAMES =
	'Botswana,Namibia,South Africa,Eswatini,Mauritius,Seychelles,Angola,Zambia,Zimbabwe,Malawi,Mozambique,Madagascar,Comoros,Kenya,Uganda,Rwanda,Burundi,Ghana,Togo,Benin,Senegal,Gambia,Mali,Niger,Chad,Sudan,Egypt,Tunisia,Morocco,Nepal,Bhutan,Bolivia,Paraguay,Saint Vincent and the Grenadines'.split(
		','
	);

function ranking(values: number[], unit: RankModel['unit'], unitKind: RankModel['unitKind']): RankModel {
	const named = values.map((value, i) => ({
		id: `E${i}`,
		label: i === 17 ? 'Lesotho' : NAMES[i % NAMES.length]!,
		value
	}));
	return {
		unit,
		unitKind,
		decimals: 1,
		year: 2023,
		group: 'SADC',
		rows: named
			.sort((a, b) => a.value - b.value)
			.map((row, i) => ({
				...row,
				rank: i + 1,
				year: i % 7 === 3 ? 2019 : 2023,
				nature: i === 4 ? ('estimate' as const) : ('actual' as const),
				member: ['Botswana', 'Namibia', 'South Africa', 'Zambia', 'Lesotho', 'Eswatini'].includes(row.label),
				focus: row.label === 'Lesotho',
				slot: row.label === 'Eswatini' ? (0 as const) : undefined
			}))
	};
}

export const RANKING = ranking(
	NAMES.map((_, i) => 2 + ((i * 37) % 97)),
	'deaths per 1,000 births',
	'per'
);
export const RANKING_NEGATIVE = ranking([-2.1, 3.4, -0.6, 1.2, 7.8, 0], '% a year', 'percent');
