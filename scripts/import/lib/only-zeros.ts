/**
 * Series of one economy with nothing but zeros that measure nothing: data/catalog/only-zeros.csv names each and says why.
 * A person puts them there, since the same zeros are true elsewhere (homicides in the Vatican, forest in Nauru).
 */
import { existsSync } from 'node:fs';
import { CheckFault } from './check';
import type { Imported } from './importer';
import { LeftOutCounter } from './left-out';
import { readCsv } from '../../lib/read-csv';

export interface OnlyZeros {
	indicator: string;
	economy: string;
	why: string;
}

/** @returns the lines of the list; none where there is no such file */
export const readOnlyZeros = (file: string): OnlyZeros[] =>
	existsSync(file) ? readCsv(file, ['indicator', 'economy', 'why'] as const) : [];

/**
 * What was imported without the series that the list names.
 * @throws CheckFault where such a series has another value than 0: the publisher has mended it, and the line must go
 */
export function withoutOnlyZeros(source: string, imported: Imported, list: readonly OnlyZeros[]): Imported {
	const named = new Map(list.map((line) => [`${line.indicator} ${line.economy}`, line]));
	const leftOut = new LeftOutCounter();
	const observations = imported.observations.filter(({ indicator, economy, year, value }) => {
		const line = named.get(`${indicator} ${economy}`);
		if (!line) return true;
		if (value !== 0)
			throw new CheckFault(
				source,
				`${indicator} ${economy} has ${value} in ${year}, and data/catalog/only-zeros.csv says that it has nothing but zeros: take the line out`
			);
		leftOut.add(`nothing but zeros: ${line.why}`, `${indicator} ${economy}`);
		return false;
	});
	return { ...imported, observations, leftOut: [...imported.leftOut, ...leftOut.list()] };
}
