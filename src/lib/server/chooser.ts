/** Indicators by what they are of: topics and publishers of the catalogue, clauses of the policy, frameworks with targets. */
import { priorities } from '../query/priorities';
import type { ChooserFile, Shelf } from '../source/chooser';
import type { Indicator } from '../types';
import { catalog } from './catalog';
import { database } from './database';
import { frameworkFile, frameworkIndex } from './frameworks';

const byName = <Named extends { label: string }>(list: Named[]): Named[] =>
	list.sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));

/** Shelves by one of an indicator's words. */
function shelves(rows: readonly Indicator[], labelOf: (row: Indicator) => string): Shelf[] {
	const found = new Map<string, Indicator[]>();
	for (const row of rows) {
		const label = labelOf(row);
		if (label) found.set(label, [...(found.get(label) ?? []), row]);
	}
	return byName(
		[...found].map(([label, list]) => ({
			...{ id: label, label },
			indicators: list.sort((a, b) => (a.short_title < b.short_title ? -1 : 1)).map(({ id }) => id)
		}))
	);
}

export async function chooserFile(): Promise<ChooserFile> {
	const [{ indicators, sources }, clauses] = await Promise.all([catalog(), priorities(await database())]);
	const rows = [...indicators.values()];
	const known = (ids: Iterable<string>) => [...new Set(ids)].filter((id) => indicators.has(id));
	return {
		topic: shelves(rows, ({ topic }) => topic),
		clause: clauses
			.map(({ id, label, indicators: own }) => ({
				...{ id, label },
				indicators: known(own.map(({ indicator }) => indicator))
			}))
			.filter((shelf) => shelf.indicators.length > 0),
		framework: frameworkIndex()
			.frameworks.map(({ id, short_title: label }) => ({
				...{ id, label },
				indicators: known(
					(frameworkFile(id)?.targets ?? []).flatMap(({ rows }) =>
						rows.flatMap(({ question }) => question?.indicator ?? [])
					)
				)
			}))
			.filter((shelf) => shelf.indicators.length > 0),
		source: shelves(rows, ({ source_id }) => sources.get(source_id)?.publisher ?? '')
	};
}
