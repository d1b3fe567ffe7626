/**
 * What the Committee for Development Policy measures (data/catalog/ldc-items.csv): its names for the same thing in
 * different reviews, and what each code means. A measure that changed in kind has a code of its own, so that no line
 * joins the two.
 */
import { fileURLToPath } from 'node:url';
import type { GoodDirection, UnitKind } from '../../../src/lib/types';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';

export interface CdpItem {
	code: string;
	/** The index it is part of, '' for the criteria themselves. */
	under: string;
	title: string;
	/** Where the title is too long for a chart, '' otherwise. */
	short: string;
	unit: string;
	unit_kind: UnitKind;
	direction: GoodDirection;
	topic: string;
	decimals: number;
	/** How its score is scaled between the bounds: evenly, or on logarithms. */
	scale: 'linear' | 'log';
	/** 'up': a higher value is a higher score; 'down': 100 minus that. */
	sense: 'up' | 'down';
	/** The reviews' names for it, joined by " | ". */
	names: string;
	definition: string;
}

const FILE = fileURLToPath(new URL('../../../data/catalog/ldc-items.csv', import.meta.url));
const COLUMNS = [
	...(['code', 'under', 'title', 'short', 'unit', 'unit_kind', 'direction', 'topic', 'decimals'] as const),
	...(['scale', 'sense', 'names', 'definition'] as const)
];

/** The items in the order of the file. @throws ImportFault when a column is lost or a cell is none of its words */
export function readCdpItems(file = FILE): CdpItem[] {
	return readCsv(file, COLUMNS).map((row, index) => {
		const one = (column: 'under' | 'scale' | 'sense', words: string[]) => {
			if (!words.includes(row[column]))
				throw new ImportFault(file, index + 2, `${column} ${words.join(' or ')}, found "${row[column]}"`);
		};
		one('under', ['', 'HAI', 'EVI']);
		one('scale', ['linear', 'log']);
		one('sense', ['up', 'down']);
		// Units, directions and topics are checked with every importer's indicators.
		return { ...row, decimals: readNumber(row.decimals, file, index + 2) ?? 0 } as unknown as CdpItem;
	});
}

/** Finds the item that a review's table means by a name and kind of value. */
export function itemFinder(items: readonly CdpItem[]) {
	const byName = new Map(
		items.flatMap((item) => item.names.split(' | ').map((name) => [name, item] as const))
	);
	const byCode = new Map(items.map((item) => [item.code, item] as const));
	return (name: string, kind: string, year: number): CdpItem | undefined => {
		const named = name === '' ? undefined : byName.get(name);
		if (named?.code === 'EXPORT_CONCENTRATION' && year >= 2024)
			return byCode.get('EXPORT_CONCENTRATION_2024');
		return kind === 'Avg. distance' && named ? byCode.get('DISTANCE') : named;
	};
}
