/** Outlines of world-atlas (Natural Earth, public domain), joined to the economies of the data. */
import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type {
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon,
	Topology
} from 'topojson-specification';
import { readCsv } from '../lib/read-csv';
import { ROOT } from '../lib/root';
import { PARTS, type Part } from './parts';

export interface Shape {
	id?: string;
	properties: { name: string };
}
export type Country = (TopoPolygon | TopoMultiPolygon) & Shape;
export type Atlas = Topology<{ countries: { type: 'GeometryCollection'; geometries: Country[] } }>;

const require = createRequire(import.meta.url);
export const atlas = (scale: '10m' | '50m'): Atlas =>
	JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8')) as Atlas;

/** Names by code, and codes of what the shapes' list calls a place: by number, by name for what has none. */
export function economies() {
	const rows = readCsv(`${ROOT}data/economies/economies.csv`, ['iso3', 'name', 'm49']);
	const aliases = readCsv(`${ROOT}data/economies/aliases.csv`, ['alias', 'iso3']);
	const byNumber = new Map(rows.map(({ m49, iso3 }) => [Number(m49), iso3]));
	const byAlias = new Map(aliases.map(({ alias, iso3 }) => [alias, iso3]));
	return {
		names: new Map(rows.map(({ iso3, name }) => [iso3, name])),
		/** '' for a place that is no economy of the data. */
		idOf: ({ id, properties: { name } }: Shape): string =>
			(id === undefined ? byAlias.get(name) : byNumber.get(Number(id))) ?? ''
	};
}

/** Outlines of PARTS as geometries of their own, taken out of the country that the shapes' list has them in. */
export function splitParts(topology: Atlas): Atlas {
	const geometries = topology.objects.countries.geometries.flatMap((geometry): Country[] => {
		if (geometry.type !== 'MultiPolygon') return [geometry];
		const { coordinates } = (feature(topology, geometry) as { geometry: MultiPolygon }).geometry;
		const owners = coordinates.map((rings) => partOf(rings)?.iso3 ?? '');
		return [...new Set(owners)].map((owner) => ({
			...geometry,
			...(owner === '' ? {} : { id: owner }),
			arcs: geometry.arcs.filter((_, i) => owners[i] === owner)
		}));
	});
	return { ...topology, objects: { countries: { type: 'GeometryCollection', geometries } } };
}

export const degrees = (radians: number) => (radians * 180) / Math.PI;

function partOf(coordinates: Position[][]): Part | undefined {
	const middle = geoCentroid({ type: 'Polygon', coordinates });
	return PARTS.find(({ at, within }) => degrees(geoDistance(middle, at)) < within);
}

/** The middle of each economy's largest outline, from the finest shapes; of PARTS, their places. Tenths of a degree. */
export function placesOf(idOf: (shape: Shape) => string): Map<string, [number, number]> {
	const fine = atlas('10m');
	const tenth = ([x, y]: [number, number]): [number, number] => [
		Math.round(x * 10) / 10,
		Math.round(y * 10) / 10
	];
	const found = fine.objects.countries.geometries.flatMap((geometry): [string, [number, number]][] => {
		const id = idOf(geometry);
		if (!id) return [];
		const shape = (feature(fine, geometry) as { geometry: Polygon | MultiPolygon }).geometry;
		const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
		const sized = polygons.map((coordinates) => {
			const polygon: Polygon = { type: 'Polygon', coordinates };
			return { polygon, area: geoArea(polygon) };
		});
		const largest = sized.reduce((best, one) => (one.area > best.area ? one : best));
		return [[id, tenth(geoCentroid(largest.polygon))]];
	});
	return new Map([...found, ...PARTS.map(({ iso3, at }): [string, [number, number]] => [iso3, at])]);
}
