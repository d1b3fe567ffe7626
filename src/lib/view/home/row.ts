/** A line of the five worst or best as it is drawn. */
import type { StatusKind, SparkModel } from '../../chart/model';
import { asPromised, valueParts } from '../../format/value';
import { ofWhat } from '../../format/of-what';
import { pointsOf } from '../../series/decode';
import { computedPoints } from '../../series/point';
import type { Words } from '../../words/words';
import { aimText } from './aim-text';
import { markOf } from '../status';
import { measureHref } from './href';
import type { MeasureRow } from './answers';

export interface MeasureLine {
	href: string;
	name: string;
	value: string;
	/** What follows the number: "per 100,000", "years". */
	unit: string;
	year: number;
	/** "16th of 16", with "in the world" where the list is of another group. */
	place: string;
	mark: StatusKind;
	/** "worse since 2019" */
	lately: string;
	/** "target 70 by 2030 (SDGs 3.1)", '' without one. */
	target: string;
	spark: SparkModel;
}

/** "per 100,000 live births" → "per 100,000": of what, the line's name says. */
const perMany = (unit: string): string => /^per [\d,]*\d(?= )/.exec(unit)?.[0] ?? unit;

/** @param region the group that the list's head names */
export function lineOf(row: MeasureRow, region: string, words: Words): MeasureLine {
	const { number, unit } = valueParts(row.value, row.unit);
	const { aim, place } = row;
	const show = (each: number) => valueParts(each, asPromised(each, row.unit)).number;
	const focus = pointsOf(row.points);
	return {
		href: measureHref(row.clause, row.indicator),
		name: row.name,
		value: number,
		unit: unit ? perMany(unit) : ofWhat(row.unit.unit, row.name),
		year: row.year,
		place: place ? words.placeInList(place, place.group === region ? null : place.group) : '',
		mark: markOf(row.status),
		lately: row.fewPeople ? words.fewPeople() : words.since(row.status, row.since),
		target: aim ? aimText(aim, show, words) : '',
		spark: {
			focus,
			...(row.median
				? { median: computedPoints(row.median.y.map((year, i) => [year, row.median!.v[i]!])) }
				: {}),
			...(aim && !aim.criterion?.band ? { target: aim.value } : {}),
			unitKind: row.unit.unit_kind
		}
	};
}
