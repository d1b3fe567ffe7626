import type { SdgSeries } from './sdg-series';

/** A row of an indicators table: what is needed to place a UN SDG row under its target. */
export interface KnownIndicator {
	id: string;
	source: string;
	series: string;
	dimensions: string;
}

type Loose = Record<string, unknown>;

/**
 * Adds to each target of the SDG file, after what is written there, every row of the UN database whose series belongs
 * to the target. A row that is written there already keeps what is said of it and gets its dimensions.
 * @param file the SDG file as it was parsed, not yet checked; anything else is given back as it is
 */
export function addSeries(
	file: unknown,
	series: ReadonlyMap<string, SdgSeries>,
	indicators: readonly KnownIndicator[]
): unknown {
	if (!isLoose(file) || file.id !== 'sdg' || !Array.isArray(file.targets)) return file;
	const byTarget = new Map<string, { row: KnownIndicator; number: string }[]>();
	for (const row of indicators) {
		const said = row.source === 'unsdg' ? series.get(row.series) : undefined;
		if (!said) continue;
		byTarget.set(said.target, [...(byTarget.get(said.target) ?? []), { row, number: said.indicator }]);
	}
	return {
		...file,
		targets: file.targets.map((target: unknown) => {
			if (!isLoose(target) || !Array.isArray(target.indicators)) return target;
			const rows = byTarget.get(String(target.id)) ?? [];
			const known = new Map(rows.map((each) => [each.row.id, each]));
			const written = target.indicators.map((each: unknown) => {
				const found = isLoose(each) ? known.get(String(each.indicator)) : undefined;
				return isLoose(each) && found ? { ...head(found), ...each } : each;
			});
			const there = new Set(written.map((each: unknown) => (isLoose(each) ? each.indicator : undefined)));
			const added = rows
				.filter(({ row }) => !there.has(row.id))
				.map((each) => ({
					...head(each),
					rule: { kind: 'series-method' },
					...ofSeries(written.find((one: unknown) => isLoose(one) && one.indicator === each.row.series))
				}));
			return { ...target, indicators: [...written, ...added] };
		})
	};
}

/** What is written of a series as a whole holds for its rows by sex, age and place, too. */
function ofSeries(row: unknown): Loose {
	if (!isLoose(row)) return {};
	return Object.fromEntries(
		['rule', 'method', 'aside', 'plausible', 'number_from'].flatMap((key) =>
			key in row ? [[key, row[key]]] : []
		)
	);
}

function head({ row, number }: { row: KnownIndicator; number: string }) {
	return { number, indicator: row.id, ...(row.dimensions === '' ? {} : { dimensions: row.dimensions }) };
}

function isLoose(value: unknown): value is Loose {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
