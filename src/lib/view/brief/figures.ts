/** The charts of a brief: figures as every page has them, with the target in force. */
import { asPromised, valueParts } from '../../format/value';
import type { Figure } from '../../figure/figure';
import { english } from '../../words/en';
import type { IndicatorMeta } from '../clause';
import { indicatorFigure } from '../indicator-figure';
import type { Views } from '../views';
import type { Years } from '../years';
import type { BriefChart, BriefFile } from './file';

/** A figure with its clause, and the numbers of its sources in the brief's list. */
export interface BriefFigure {
	figure: Figure;
	clause: BriefChart['clause'];
	numbers: number[];
}

/** All years that there are: a brief has no choice of them. */
const WHOLE: Years = { from: null, to: null };

export const briefFigures = ({
	charts,
	views,
	sources
}: Pick<BriefFile, 'charts' | 'views' | 'sources'>): BriefFigure[] =>
	charts.map(({ clause, indicator, aim }) => {
		const figure = indicatorFigure({
			id: `brief-${clause.id}`,
			filename: `${indicator.id}-${views.country.iso3}`,
			indicator,
			views,
			years: WHOLE,
			source: sources.find(({ id }) => id === indicator.source_id),
			...(aim
				? {
						target: {
							value: aim.value,
							label: `${aim.year}: ${valueParts(aim.value, asPromised(aim.value, indicator)).number}`
						}
					}
				: {})
		});
		return {
			figure: withShortEnds(figure, views, indicator),
			clause,
			numbers: figure.sources.map((source) => 1 + sources.findIndex(({ id }) => id === source.id))
		};
	});

/**
 * A group's name that would be cut at the end of a small chart's line stands there as its code, "LDC median", where that
 * is one that people use, and else as what it is: "Region median".
 */
const LONGEST_END = 8;
/** Codes of the data alone have a hyphen: "WB-EAS", "WB-HIC". */
const shortOf = (id: string, label: string): string =>
	!id.includes('-') ? id : /income/i.test(label) ? 'Income group' : 'Region';

const isLong = ({ kind, label }: Views['compared'][number]): boolean =>
	kind === 'group' && label.length > LONGEST_END;

/** What the ends of lines do not name: "Region: East Asia & Pacific"; none where they do. */
export const endNames = ({ compared }: Pick<Views, 'compared'>): string[] =>
	compared
		.filter((one) => isLong(one) && shortOf(one.id, one.label) !== one.id)
		.map(({ id, label }) => `${shortOf(id, label)}: ${label}`);

function withShortEnds(figure: Figure, { compared }: Views, { aggregate }: IndicatorMeta): Figure {
	const { chart } = figure;
	if (chart?.kind !== 'line') return figure;
	const long = new Set(compared.filter(isLong).map(({ id }) => id));
	const series = chart.model.series.map((one) =>
		long.has(one.id)
			? { ...one, short: `${shortOf(one.id, one.label)} ${english.aggregate(aggregate)}` }
			: one
	);
	return { ...figure, chart: { kind: 'line', model: { ...chart.model, series } } };
}
