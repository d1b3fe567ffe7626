/** What economies have of an indicator, in words: years, newest value, and whether it was counted or estimated. */
import { formatValue } from '../../format/value';
import { pastPoints } from '../../series/window';
import type { IndicatorAbout } from '../../source/indicator-pack';
import type { Directory, SeriesView } from '../../types';
import { economyOf } from '../names';

/** @param codes ISO3; at most the first few are said */
export function coverageLines(
	about: IndicatorAbout,
	all: Readonly<Record<string, SeriesView>>,
	codes: readonly string[],
	directory: Directory,
	most = 4
): string[] {
	const lines = codes.slice(0, most).map((code) => {
		const { name } = economyOf(directory, code);
		const points = pastPoints(all[code]);
		const [first, last] = [points[0], points.at(-1)];
		if (!first || !last) return `${name}: no value`;
		const span = first === last ? `in ${last.year}` : `${first.year} to ${last.year}`;
		const gaps = last.year - first.year + 1 - points.length;
		const how = last.nature === 'estimate' ? 'an estimate' : 'as reported';
		return `${name}: ${points.length} ${points.length === 1 ? 'value' : 'values'} ${span}${gaps > 0 ? `, ${gaps} years without` : ''}; newest ${formatValue(last.value, about)}, ${how}`;
	});
	return [
		...lines,
		`${about.economies} economies, ${about.first_year} to ${about.last_year}; ${about.source.publisher}, ${about.unit}`
	];
}
