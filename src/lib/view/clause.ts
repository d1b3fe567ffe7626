/** What a page needs to know of an indicator and of a clause, smaller than the database's rows. */
import type { Front, Indicator } from '../types';

export type IndicatorMeta = Pick<
	Indicator,
	| 'id'
	| 'title'
	| 'short_title'
	| 'subject'
	| 'plural'
	| 'unit'
	| 'unit_kind'
	| 'direction'
	| 'ideal'
	| 'decimals'
	| 'last_year'
	| 'source_id'
	| 'aggregate'
>;

/** The columns of IndicatorMeta out of a database row. */
export function metaOf(row: Indicator): IndicatorMeta {
	const { id, title, short_title, unit, unit_kind, direction, ideal, decimals, last_year, source_id } = row;
	const { aggregate, subject, plural } = row;
	return {
		id,
		title,
		short_title,
		subject,
		plural,
		unit,
		unit_kind,
		direction,
		ideal,
		decimals,
		last_year,
		source_id,
		aggregate
	};
}

export interface Clause {
	id: string;
	front: Front;
	policy_ref: string;
	label: string;
	no_data_reason: string;
	/** The first few of its indicators: the headline, and those that stand in where a country lacks it. */
	indicators: IndicatorMeta[];
}

export const FRONT_NAMES: Record<Front, string> = {
	political: 'The political front',
	'socio-economic': 'The socio-economic front',
	culture: 'Culture and religion'
};
export const FRONTS = Object.keys(FRONT_NAMES) as Front[];
