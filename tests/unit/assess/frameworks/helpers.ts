import type { AssessInput } from '../../../../src/lib/assess/frameworks/input';
import type { Rule } from '../../../../src/lib/assess/frameworks/rule';
import { parseSeriesMethod } from '../../../../src/lib/assess/frameworks/series-method';
import type { SeriesView, UnitKind } from '../../../../src/lib/types';

/** A series from a record of year to value. */
export function series(values: Record<number, number>): SeriesView {
	const y = Object.keys(values)
		.map(Number)
		.sort((a, b) => a - b);
	return { y, v: y.map((year) => values[year] as number) };
}

export function input(
	rule: Rule,
	values: Record<number, number> | null,
	more: Partial<AssessInput> & { kind?: UnitKind } = {}
): AssessInput {
	const { kind = 'per', ...rest } = more;
	return {
		rule,
		series: values && series(values),
		unit: { unit: kind === 'share' ? '%' : 'per 1,000 live births', unit_kind: kind, decimals: 1 },
		baselineYear: 1990,
		deadline: 2015,
		asOf: 2026,
		...rest
	};
}

/** A UN SDG series with the method published for it. */
export function sdg(method: Record<string, unknown>, values: Record<number, number>): AssessInput {
	return input({ kind: 'series-method' }, values, {
		seriesMethod: parseSeriesMethod(JSON.stringify({ baselineYear: { all: 2015 }, ...method })),
		baselineYear: 2015,
		deadline: 2030
	});
}
