/**
 * Writes src/lib/chart/map/world.json: the outlines of all economies from world-atlas (Natural Earth, public domain),
 * with few enough points to travel. Run `npx tsx scripts/world/build.ts` after a change of the list of economies; a
 * test holds that the file is what this makes.
 */
import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, quantize } from 'topojson-client';
import { filter, filterAttachedWeight, presimplify, simplify, type Filter } from 'topojson-simplify';
import type {
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon,
	Topology
} from 'topojson-specification';
import type { Place, PlaceProperties, World } from '../../src/lib/chart/map/world';
import { main, PlainFault } from '../lib/main';
import { readCsv } from '../lib/read-csv';
import { ROOT } from '../lib/root';
import { FULL_NAMES, LEFT_OUT, PARTS, type Part } from './parts';

export const WORLD_FILE = `${ROOT}src/lib/chart/map/world.json`;

/** Corners that span less are left out, square degrees; of islands, twice that. */
const LEAST = 0.012;
/** Steps of coordinates from one end of the world to the other: 0.06 degrees of longitude. */
const STEPS = 6000;

interface Shape {
	id?: string;
	properties: { name: string };
}
type Country = (TopoPolygon | TopoMultiPolygon) & Shape;
type Atlas = Topology<{ countries: { type: 'GeometryCollection'; geometries: Country[] } }>;

const require = createRequire(import.meta.url);
const atlas = (scale: '10m' | '50m'): Atlas =>
	JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8')) as Atlas;

/** Names by code, and codes of what the shapes' list calls a place: by number, by name for what has none. */
function economies() {
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

/** The file's text. @throws PlainFault naming economies that have neither an outline nor a place in PARTS */
export function worldText(): string {
	const { names, idOf } = economies();
	const shapes = atlas('50m');
	const splitted = splitParts(shapes);
	const geometries = splitted.objects.countries.geometries
		.filter(({ properties }) => !LEFT_OUT.includes(properties.name))
		.map((geometry) => {
			const id = names.has(String(geometry.id)) ? String(geometry.id) : idOf(geometry);
			const { name } = geometry.properties;
			return { ...geometry, id, properties: { name: names.get(id) ?? FULL_NAMES[name] ?? name } };
		});
	const whole = { ...splitted, objects: { places: { type: 'GeometryCollection', geometries } } } as Topology;
	const weighed = simplify(presimplify(whole as never), LEAST);
	const kept: unknown = filter(weighed, filterAttachedWeight(weighed, 2 * LEAST));
	const small = withoutFlat(quantize(kept as Topology<World['objects']>, STEPS)) as World;
	const at = placesOf(idOf);
	for (const place of small.objects.places.geometries) {
		const where = at.get(String(place.id));
		const area = Number(geoArea(feature(small, place) as Feature<MultiPolygon>).toPrecision(2));
		place.properties = {
			name: (place.properties as PlaceProperties).name,
			...(where ? { at: where } : {}),
			area
		};
		at.delete(String(place.id));
	}
	const dots = [...at].map(
		([id, where]): Place =>
			({ type: null, id, properties: { name: names.get(id) ?? id, at: where } }) as unknown as Place
	);
	small.objects.places.geometries.push(...dots);
	const found = new Set(small.objects.places.geometries.map(({ id }) => String(id)));
	const lost = [...names.keys()].filter((iso3) => !found.has(iso3));
	if (lost.length > 0)
		throw new PlainFault(
			`No outline and no place on the map for ${lost.join(', ')}: give each a line in scripts/world/parts.ts.`
		);
	return `${JSON.stringify(small)}\n`;
}

/** Outlines of PARTS as geometries of their own, taken out of the country that the shapes' list has them in. */
function splitParts(topology: Atlas): Atlas {
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

const degrees = (radians: number) => (radians * 180) / Math.PI;

function partOf(coordinates: Position[][]): Part | undefined {
	const middle = geoCentroid({ type: 'Polygon', coordinates });
	return PARTS.find(({ at, within }) => degrees(geoDistance(middle, at)) < within);
}

/** Without rings that rounding has turned inside out, which would cover the globe, or into a line. */
function withoutFlat(topology: Topology): Topology {
	const kept: Filter = (ring, isHole) => {
		const polygon = feature(topology, { type: 'Polygon', arcs: [ring as unknown as number[]] })
			.geometry as Polygon;
		const area = geoArea(polygon);
		// A hole runs the other way round, so that its outside is measured.
		const inside = isHole ? 4 * Math.PI - area : area;
		return inside > 0 && inside < Math.PI;
	};
	return filter(topology as never, kept) as unknown as Topology;
}

/** The middle of each economy's largest outline, from the finest shapes; of PARTS, their places. Tenths of a degree. */
function placesOf(idOf: (shape: Shape) => string): Map<string, [number, number]> {
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

await main(import.meta.url, async () => writeFileSync(WORLD_FILE, worldText()), [PlainFault]);
