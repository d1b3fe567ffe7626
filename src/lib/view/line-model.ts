import type { LineModel, Series } from '../chart/model';
import { anyPoints, pointsOf } from '../series/decode';
import { formatValue } from '../format/value';
import type { Aggregate } from '../types';
import type { IndicatorMeta } from './clause';
import type { Years } from './home';
import { type Compared, type Views } from './views';

const AGGREGATE_WORDS: Record<Aggregate, string> = {
	median: 'median',
	sum: 'total',
	'mean-population': 'mean'
};

/** "SADC median" for a group, the name for an economy. */
export function comparedLabel(compared: Compared, indicator: Pick<IndicatorMeta, 'aggregate'>): string {
	return compared.kind === 'group'
		? `${compared.label} ${AGGREGATE_WORDS[indicator.aggregate]}`
		: compared.label;
}

/** What is measured and in which unit; a unit that the title already says is not said again. */
export function measured({ title, unit }: Pick<IndicatorMeta, 'title' | 'unit'>): string {
	return title.toLowerCase().includes(unit.toLowerCase()) ? title : `${title} (${unit})`;
}

/** A group's total would flatten a country's line: only economies are drawn beside it. */
const isDrawn = (compared: Compared, { aggregate }: IndicatorMeta) =>
	compared.kind === 'economy' || aggregate !== 'sum';

/** The country in focus and those it is compared with, for one indicator. */
export function lineModel(indicator: IndicatorMeta, views: Views, years: Years): LineModel {
	const focus: Series = {
		id: views.country.iso3,
		label: views.country.name,
		role: 'focus',
		points: pointsOf(views.economy.series[indicator.id])
	};
	const others = views.compared.map((compared, index): Series => ({
		id: compared.id,
		label: comparedLabel(compared, indicator),
		role: 'comparator',
		slot: (index % 5) as 0 | 1 | 2 | 3 | 4,
		points: anyPoints(compared.series[indicator.id])
	}));
	// Without a chosen period the axis is the country's own: a comparator's earlier years would squeeze its line.
	const own = focus.points;
	const from = years.from ?? (own.length > 1 ? own[0]?.year : undefined);
	const to = years.to ?? undefined;
	return {
		series: [
			focus,
			...others.filter(({ points }, index) => {
				const compared = views.compared[index];
				return points.length > 0 && compared !== undefined && isDrawn(compared, indicator);
			})
		],
		unit: indicator.unit,
		unitKind: indicator.unit_kind,
		decimals: indicator.decimals,
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to })
	};
}

/** "SADC: median of the 14 to 16 members with data." for each group drawn. */
export function groupNotes(indicator: IndicatorMeta, views: Views): string[] {
	return views.compared.flatMap((compared) => {
		const series = compared.series[indicator.id];
		if (compared.kind !== 'group' || !series || !('m' in series) || series.n.length === 0) return [];
		const least = Math.min(...series.n);
		const most = Math.max(...series.n);
		const members = Math.max(...series.m);
		if (!isDrawn(compared, indicator)) {
			const total = formatValue(series.v.at(-1), indicator, 'tile');
			return [
				`${compared.label}: ${total} in ${series.y.at(-1)}, the total of its members; not drawn, for it would flatten the line.`
			];
		}
		const count = least === most ? `${most}` : `${least} to ${most}`;
		return [
			`${compared.label}: ${AGGREGATE_WORDS[indicator.aggregate]} of its members of each year, ${count} of up to ${members} with data.`
		];
	});
}
