/** Tariffs of developed countries by kind of goods, with and without a preference. */
import type { BarsModel, BarsRow } from '../../chart/bars/model';
import type { SeriesView } from '../../types';
import { tariffs as english } from '../../words/en/trade/tariffs';
import type { TariffWords } from '../../words/trade/tariffs';
import { TARIFF_GOODS } from './ids';

/** Tariff without and with preferences in the newest year that has both. */
export function preferenceModel(
	series: Record<string, SeriesView>,
	words: TariffWords = english
): { model: BarsModel; year: number | null } {
	const both = (end: string) => [series[`TM_TAX_DMFN${end}`], series[`TM_TAX_DPRF${end}`]] as const;
	const [mfn, own] = both('');
	const year = mfn?.y.filter((one) => own?.y.includes(one)).at(-1) ?? null;
	const at = (view: SeriesView | undefined) =>
		year === null ? null : (view?.v[view.y.indexOf(year)] ?? null);
	const rows = TARIFF_GOODS.map((end) => {
		const values = both(end).map(at);
		return { id: end || 'all', label: words.goods[end], values };
	}).filter(({ values }) => values.some((value) => value !== null));
	return {
		model: {
			...{ unit: words.unit, unitKind: 'percent', decimals: 1 },
			...{ heading: words.heading, numbers: 'rate', missing: words.missing, shown: 'all' },
			columns: [...words.columns],
			rows
		},
		year
	};
}

/** Less than this is no preference, in percentage points. */
const NO_MARGIN = 0.05;

/** How much preferences took off the tariff, and on which goods most. */
export function preferenceFinding(
	model: BarsModel,
	year: number | null,
	words: TariffWords = english
): string {
	const margin = ({ values: [mfn, own] }: BarsRow) =>
		typeof mfn === 'number' && typeof own === 'number' ? mfn - own : null;
	const all = model.rows.find(({ id }) => id === 'all');
	const total = all ? margin(all) : null;
	if (total === null || year === null) return words.unknown;
	if (total < NO_MARGIN) return words.nothing(year);
	const most = model.rows
		.filter(({ id }) => id !== 'all')
		.map((row) => ({ goods: row.label, points: margin(row) ?? -Infinity }))
		.sort((a, b) => b.points - a.points)[0];
	return words.took(total, year, most && most.points > 0 ? most : null);
}
