/** Aid by what it is for, as far as open data say: by recipient, never by donor, and purposes that overlap. */
import { pastPoints } from '../../assess/clean-series';
import type { Measure } from '../../chart/model';
import { formatNumber, NBSP } from '../../format/number';
import type { SeriesView } from '../../types';
import type { PairModel } from '../trade/pairs';

/** The purposes that a clause can be held against; labels begin a row. */
export const PURPOSES = [
	{ id: 'DC_TOF_HLTHL', label: 'Basic health' },
	{ id: 'DC_TOF_WASHL', label: 'Water and sanitation' },
	{ id: 'DC_TOF_AGRL', label: 'Agriculture' },
	{ id: 'DC_TOF_INFRAL', label: 'Infrastructure' },
	{ id: 'DC_TOF_TRDDBML', label: 'Trade (Aid for Trade)' },
	{ id: 'DC_TOF_SCHIPSL', label: 'Scholarships' },
	{ id: 'DC_FTA_TOTAL', label: 'Technical cooperation' },
	{ id: 'DC_ODA_BDVL', label: 'Nature and biodiversity' }
] as const;
/**
 * Clauses that are about the subject of a purpose, beside those whose own list names the series: food, health, water
 * (part of the clause on housing), education, the environment. Without them a need would seem to get no aid at all.
 */
export const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
	DC_TOF_HLTHL: ['2e2'],
	DC_TOF_AGRL: ['2e1'],
	DC_TOF_WASHL: ['2e4'],
	DC_TOF_SCHIPSL: ['2e3'],
	DC_ODA_BDVL: ['2f4']
};
/** Years that "now" means: single projects make single years. */
export const MEAN_OF = 3;

export interface ClauseRef {
	id: string;
	label: string;
}

export interface PurposeRow {
	id: string;
	label: string;
	/** Million dollars of 2024 a year, mean of the last three years with a value; null without any. */
	mean: number | null;
	/** "2022-2024". */
	years: string;
	/** Dollars of 2024 a person and year, and the median of the least developed countries. */
	perPerson: number | null;
	ldcMedian: number | null;
	clauses: ClauseRef[];
}

/** Mean of the last years with a value, per person of the same years. */
export function recentMean(
	aid: SeriesView | undefined,
	people: SeriesView | undefined,
	to: number | null = null
): { mean: number; perPerson: number | null; years: string } | null {
	const last = pastPoints(aid, undefined, to ?? undefined).slice(-MEAN_OF);
	const first = last[0];
	const end = last.at(-1);
	if (!first || !end) return null;
	const count = new Map(pastPoints(people).map(({ year, value }) => [year, value]));
	const sum = last.reduce((all, { value }) => all + value, 0);
	const persons = last.reduce((all, { year }) => all + (count.get(year) ?? NaN), 0);
	return {
		mean: sum / last.length,
		perPerson: persons > 0 ? (sum * 1e6) / persons : null,
		years: first.year === end.year ? String(end.year) : `${first.year}-${end.year}`
	};
}

/** A row for each purpose. */
export function purposeRows(
	series: Record<string, SeriesView>,
	ldcMedians: Record<string, number>,
	clauses: Record<string, ClauseRef[]>,
	to: number | null
): PurposeRow[] {
	return PURPOSES.map(({ id, label }) => {
		const recent = recentMean(series[id], series['SP.POP.TOTL'], to);
		return {
			id,
			label,
			mean: recent?.mean ?? null,
			years: recent?.years ?? '',
			perPerson: recent?.perPerson ?? null,
			ldcMedian: ldcMedians[id] ?? null,
			clauses: clauses[id] ?? []
		};
	});
}

const PER_PERSON: Measure = {
	unit: 'US dollars per person a year, constant 2024 prices',
	unitKind: 'usd',
	decimals: 2
};

/** Each purpose per person beside the median of the least developed countries; the largest first. */
export function purposeModel(rows: readonly PurposeRow[], economy: string): PairModel {
	return {
		...PER_PERSON,
		columns: [economy, 'Median of the least developed countries'],
		rows: [...rows]
			.filter(({ perPerson }) => perPerson !== null)
			.sort((a, b) => (b.perPerson ?? 0) - (a.perPerson ?? 0))
			.map(({ id, label, perPerson, ldcMedian, years }) => ({
				id,
				label: `${label}, ${years}`,
				values: [perPerson, ldcMedian]
			}))
	};
}

/** Which purposes get less per person than in the typical least developed country. */
export function purposeFinding(rows: readonly PurposeRow[], economy: string): string {
	const known = rows.filter(({ perPerson, ldcMedian }) => perPerson !== null && ldcMedian !== null);
	const less = known.filter(({ perPerson, ldcMedian }) => (perPerson ?? 0) < (ldcMedian ?? 0));
	const most = [...known].sort((a, b) => (b.perPerson ?? 0) - (a.perPerson ?? 0))[0];
	if (!most) return `No open series of aid by purpose for ${economy}`;
	const named = less.map(({ label }) => label.replace(/ \(.*/, '').toLowerCase());
	const least =
		less.length === 0
			? 'none gets less than in the typical least developed country'
			: `less than in the typical least developed country for ${named.join(', ')}`;
	return `Most to ${economy} per person: ${most.label.replace(/ \(.*/, '').toLowerCase()}, ${formatNumber(most.perPerson, 2)}${NBSP}US dollars a year; ${least}`;
}
