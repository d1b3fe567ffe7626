/**
 * Writes src/lib/chart/map/world.json: the outlines of all economies from world-atlas (Natural Earth, public domain),
 * with few enough points to travel; and who borders on whom (neighbours.ts). Run `npx tsx scripts/world/build.ts` after
 * a change of the list of economies; tests hold that the files are what this makes.
 */
import { geoArea } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { writeFileSync } from 'node:fs';
import { feature, quantize } from 'topojson-client';
import { filter, filterAttachedWeight, presimplify, simplify, type Filter } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import type { Place, PlaceProperties, World } from '../../src/lib/chart/map/world';
import { main, PlainFault } from '../lib/main';
import { ROOT } from '../lib/root';
import { atlas, economies, placesOf, splitParts } from './atlas';
import { neighboursText, NEIGHBOURS_FILE } from './neighbours';
import { FULL_NAMES, LEFT_OUT } from './parts';

export const WORLD_FILE = `${ROOT}src/lib/chart/map/world.json`;

/** Corners that span less are left out, square degrees; of islands, twice that. */
const LEAST = 0.012;
/** Steps of coordinates from one end of the world to the other: 0.06 degrees of longitude. */
const STEPS = 6000;

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

await main(
	import.meta.url,
	async () => {
		writeFileSync(WORLD_FILE, worldText());
		writeFileSync(NEIGHBOURS_FILE, neighboursText());
	},
	[PlainFault]
);
