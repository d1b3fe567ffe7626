/** What peers draw: the same values and outlines as Explore has, in the files that their users would bring. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Papa from 'papaparse';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readCsv } from '../../../scripts/lib/read-csv';
import { ROOT } from '../../../scripts/lib/root';

/** Indicators of the charts: of the line and the map, and the two and the sizes of the scatter. */
export const ASKED = {
	line: 'SP.DYN.LE00.IN',
	up: 'SH.DYN.MORT',
	right: 'SP.DYN.LE00.IN',
	size: 'SP.POP.TOTL'
};

export interface ExploreFiles {
	/** iso3,name,m49,year,value of all economies. */
	one: string;
	/** iso3,name,year,up,right,size of those that have both. */
	two: string;
	/** Outlines at 1:110 million, by m49. */
	world: string;
	/** The same as a table: m49,geometry as GeoJSON. */
	outlines: string;
}

/** @param api public/api, whose CSV files are read */
export function exploreFiles(api: string): ExploreFiles {
	const names = new Map(
		readCsv(`${ROOT}data/economies/economies.csv`, ['iso3', 'name', 'm49']).map((row) => [row.iso3, row])
	);
	const valuesOf = (id: string) =>
		Papa.parse<Record<'economy' | 'year' | 'value', string>>(
			readFileSync(join(api, `indicators/${id}.csv`), 'utf8'),
			{ header: true, skipEmptyLines: true }
		).data;
	const byYear = (id: string) =>
		new Map(valuesOf(id).map(({ economy, year, value }) => [`${economy} ${year}`, value]));
	const [rights, sizes] = [byYear(ASKED.right), byYear(ASKED.size)];
	const csv = (fields: string[], data: unknown[][]) => Papa.unparse({ fields, data }, { newline: '\n' });
	const file = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
	const world = readFileSync(file, 'utf8');
	const atlas = JSON.parse(world) as Topology<{ countries: GeometryCollection }>;
	return {
		one: csv(
			['iso3', 'name', 'm49', 'year', 'value'],
			valuesOf(ASKED.line).map(({ economy, year, value }) => [
				economy,
				names.get(economy)?.name,
				Number(names.get(economy)?.m49 ?? 0),
				year,
				value
			])
		),
		two: csv(
			['iso3', 'name', 'year', 'up', 'right', 'size'],
			valuesOf(ASKED.up).flatMap(({ economy, year, value }) => {
				const right = rights.get(`${economy} ${year}`);
				return right === undefined
					? []
					: [[economy, names.get(economy)?.name, year, value, right, sizes.get(`${economy} ${year}`) ?? 0]];
			})
		),
		world,
		outlines: csv(
			['m49', 'geometry'],
			feature(atlas, atlas.objects.countries).features.map(({ id, geometry }) => [
				Number(id ?? 0),
				JSON.stringify(geometry)
			])
		)
	};
}
