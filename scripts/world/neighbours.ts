/**
 * Who borders on whom on land, from the outlines that maps are drawn of; for islands, who is nearest across the sea.
 * A border is a line that two outlines share, in either of the two finer scales: small states lack in the coarser one.
 */
import { geoDistance, geoLength } from 'd3-geo';
import { mesh, neighbors } from 'topojson-client';
import { ROOT } from '../lib/root';
import { atlas, economies, placesOf, splitParts } from './atlas';
import { BORDERS, INSIDE } from './parts';

export const NEIGHBOURS_FILE = `${ROOT}src/lib/view/explore/neighbours.json`;

/** So many are named across the sea, for not all have values of everything. */
const ACROSS = 8;

/** Length of the border, radians, by the two codes in their order. */
function bordersOf(scale: '10m' | '50m', idOf: ReturnType<typeof economies>['idOf']): Map<string, number> {
	const topology = splitParts(atlas(scale));
	const shapes = topology.objects.countries.geometries.map((shape) => ({
		...shape,
		iso3:
			INSIDE[shape.properties.name] ?? (/^[A-Z]{3}$/.test(String(shape.id)) ? String(shape.id) : idOf(shape))
	}));
	const lengths = new Map<string, number>();
	neighbors(shapes).forEach((others, at) => {
		for (const other of others) {
			const [a, b] = [shapes[at]!, shapes[other]!];
			if (other < at || !a.iso3 || !b.iso3 || a.iso3 === b.iso3) continue;
			const line = mesh(
				topology,
				{ type: 'GeometryCollection', geometries: [a, b] },
				(one, two) => one !== two
			);
			const key = [a.iso3, b.iso3].sort().join(' ');
			lengths.set(key, (lengths.get(key) ?? 0) + geoLength(line));
		}
	});
	return lengths;
}

/** The file's text: the longest border first, the nearest island first; equal ones by code. */
export function neighboursText(): string {
	const { names, idOf } = economies();
	const lengths = new Map([
		...BORDERS.map((pair): [string, number] => [[...pair].sort().join(' '), 0]),
		...bordersOf('10m', idOf),
		...bordersOf('50m', idOf)
	]);
	const land = new Map<string, { iso3: string; by: number }[]>();
	for (const [key, length] of lengths) {
		const [a, b] = key.split(' ') as [string, string];
		for (const [iso3, other] of [
			[a, b],
			[b, a]
		] as const)
			if (names.has(iso3) && names.has(other))
				land.set(iso3, [...(land.get(iso3) ?? []), { iso3: other, by: -length }]);
	}
	const at = placesOf(idOf);
	const sea = [...names.keys()]
		.filter((iso3) => !land.has(iso3) && at.has(iso3))
		.map((iso3): [string, { iso3: string; by: number }[]] => [
			iso3,
			[...at]
				.filter(([other]) => other !== iso3 && names.has(other))
				.map(([other, where]) => ({ iso3: other, by: geoDistance(at.get(iso3)!, where) }))
		]);
	const file = { land: listed(land, Infinity), sea: listed(sea, ACROSS) };
	return `${JSON.stringify(file)}\n`;
}

/** Codes by code, each list by its measure. */
const listed = (lists: Iterable<[string, { iso3: string; by: number }[]]>, most: number) =>
	Object.fromEntries(
		[...lists]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([iso3, list]) => [
				iso3,
				list
					.sort((a, b) => a.by - b.by || (a.iso3 < b.iso3 ? -1 : 1))
					.slice(0, most)
					.map((one) => one.iso3)
			])
	);
