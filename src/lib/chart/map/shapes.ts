/** Outlines on a plane: equal-earth, so that areas are in proportion; the whole world, or cut to a region. */
import {
	geoArea,
	geoCentroid,
	geoEqualEarth,
	geoPath,
	type GeoPath,
	type GeoProjection,
	type GeoStream
} from 'd3-geo';
import type { Feature, FeatureCollection, MultiPoint, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { PlaceProperties, World } from './world';

export interface PlacedShape {
	/** ISO3, '' for what is no economy. */
	id: string;
	name: string;
	/** The outline as a path; '' when it is too small or out of sight. */
	d: string;
	/** Where a dot stands for an outline that is too small to be seen or hit; null for a large one. */
	dot: readonly [x: number, y: number] | null;
	/** Of the region, or of the world; others are drawn faintly. */
	isMember: boolean;
}

export interface Shapes {
	width: number;
	height: number;
	shapes: PlacedShape[];
}

type Outline = Feature<Polygon | MultiPolygon | null, PlaceProperties>;

/** Where the Pacific is cut: so that no country but a few islands is parted. */
const WORLD_ROTATION = 11;
/** An outline of less than this (square px where the map is 1000 px wide) has a dot. */
const SMALL = 14;
/** Corners nearer than this to the one before are left out, px of the canvas. */
const NEAR = 0.9;
/** A region is at most so many times as high as wide. */
/** One island alone would be drawn as large as a continent: the globe is at most so many widths across. */
const CLOSEST = 4;
const HIGHEST = 0.85;
const LOWEST = 0.45;

/** Part of the width that is kept beside the outermost dots, which on a phone are large. */
const DOT_ROOM = 0.016;

const kept = new Map<string, Shapes>();
const KEPT = 12;

/**
 * All places on a canvas of some width, in px; the last few are kept, for they take longer than all else of a map.
 * @param members ISO3s to cut the map to; the world when absent
 */
export function placeShapes(world: World, width: number, members: readonly string[] = []): Shapes {
	const key = `${width} ${members.join(' ')}`;
	const found = kept.get(key) ?? placeAll(world, width, members);
	kept.delete(key);
	kept.set(key, found);
	for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
	return found;
}

function placeAll(world: World, width: number, members: readonly string[]): Shapes {
	const outlines = (
		feature(world, world.objects.places) as unknown as FeatureCollection<
			Polygon | MultiPolygon | null,
			PlaceProperties
		>
	).features;
	const wanted = new Set(members);
	const inRegion = outlines.filter(({ id }) => wanted.has(String(id)));
	const isWhole = inRegion.length === 0;
	const { projection, height } = isWhole ? wholeWorld(outlines, width) : cutTo(inRegion, width);
	const path = geoPath({ stream: (to) => projection.stream(thinned(to)) }).digits(1);
	const least = SMALL * (width / 1000) ** 2;
	const shapes = outlines.flatMap((outline) => {
		const shape = placed(outline, path, projection, least, [width, height]);
		return shape ? [{ ...shape, isMember: isWhole || wanted.has(shape.id) }] : [];
	});
	return { width, height, shapes };
}

function placed(
	outline: Outline,
	path: GeoPath,
	projection: GeoProjection,
	least: number,
	[width, height]: readonly [number, number]
): Omit<PlacedShape, 'isMember'> | null {
	const d = outline.geometry ? (path(outline) ?? '') : '';
	const middle = outline.properties.at && projection(outline.properties.at);
	const isSeen = middle && middle[0] >= 0 && middle[0] <= width && middle[1] >= 0 && middle[1] <= height;
	const isSmall =
		!outline.geometry || (outline.properties.area ?? 0) * projection.scale() ** 2 < least || d === '';
	const dot = isSeen && isSmall ? ([tenth(middle[0]), tenth(middle[1])] as const) : null;
	if (!d && !dot) return null;
	return { id: String(outline.id ?? ''), name: outline.properties.name, d, dot };
}

/** Without corners that lie nearer to the one before than a reader can see: a world map has a third of them. */
function thinned(to: GeoStream): GeoStream {
	let [x, y] = [NaN, NaN];
	return {
		point(nextX, nextY) {
			if (Math.abs(nextX - x) < NEAR && Math.abs(nextY - y) < NEAR) return;
			[x, y] = [nextX, nextY];
			to.point(x, y);
		},
		lineStart() {
			x = NaN;
			to.lineStart();
		},
		lineEnd: () => to.lineEnd(),
		polygonStart: () => to.polygonStart(),
		polygonEnd: () => to.polygonEnd(),
		sphere: () => to.sphere?.()
	};
}

const tenth = (value: number) => Math.round(value * 10) / 10;

function wholeWorld(outlines: Outline[], width: number) {
	const all = collection([...outlines, asFeature(middlesOf(outlines))]);
	const room = DOT_ROOM * width;
	const projection = geoEqualEarth()
		.precision(0)
		.rotate([-WORLD_ROTATION, 0])
		.fitWidth(width - 2 * room, all);
	const [[, top], [, bottom]] = geoPath(projection).bounds(all);
	const [x, y] = projection.translate();
	projection.translate([x + room, y - top]);
	return { projection, height: Math.ceil(bottom - top) };
}

/** Fitted to the largest outline of each member: islands oceans away do not make the rest small. */
function cutTo(members: Outline[], width: number) {
	const middles = middlesOf(members);
	const all = collection([...members.map(largest), asFeature(middles)]);
	const pad = width * 0.03;
	const [longitude] = geoCentroid(middles);
	const projection = geoEqualEarth()
		.rotate([-longitude, 0])
		.fitWidth(width - 2 * pad, all);
	const [[left, top], [right, bottom]] = geoPath(projection).bounds(all);
	// One place has no shape to follow.
	const ratio = members.length < 2 ? LOWEST : (bottom - top + 2 * pad) / (right - left + 2 * pad || 1);
	const height = Math.ceil(width * Math.max(LOWEST, Math.min(HIGHEST, ratio)));
	projection.fitExtent(
		[
			[pad, pad],
			[width - pad, height - pad]
		],
		all
	);
	if (projection.scale() > CLOSEST * width) {
		const [x, y] = projection(middles.coordinates[0] as [number, number]) ?? [width / 2, height / 2];
		const factor = (CLOSEST * width) / projection.scale();
		const [tx, ty] = projection.translate();
		projection
			.scale(CLOSEST * width)
			.translate([width / 2 + (tx - x) * factor, height / 2 + (ty - y) * factor]);
	}
	projection.clipExtent([
		[0, 0],
		[width, height]
	]);
	return { projection, height };
}

const middlesOf = (outlines: Outline[]): MultiPoint => ({
	type: 'MultiPoint',
	coordinates: outlines.flatMap(({ properties: { at } }) => (at ? [at] : []))
});

function largest(outline: Outline): Outline {
	if (outline.geometry?.type !== 'MultiPolygon') return outline;
	const polygons = outline.geometry.coordinates.map((coordinates): Polygon => ({
		type: 'Polygon',
		coordinates
	}));
	const geometry = polygons.reduce((best, one) => (geoArea(one) > geoArea(best) ? one : best));
	return { ...outline, geometry };
}

const asFeature = (geometry: MultiPoint): Feature<MultiPoint> => ({
	type: 'Feature',
	geometry,
	properties: {}
});

type Drawable = Feature<Polygon | MultiPolygon | MultiPoint | null>;

const collection = (features: Drawable[]) =>
	({
		type: 'FeatureCollection',
		features: features.filter(({ geometry }) => geometry)
	}) as FeatureCollection;

/** What a place is known by on a map: those of no economy have no id. */
export const keyOf = ({ id, name }: PlacedShape): string => id || name;
