/**
 * The outlines of all economies: one file that is fetched when a map is drawn. Models do not carry them, so that a map
 * is as small as its values; whoever draws one outside a page awaits `loadWorld` first, as pages do.
 * Shapes: Natural Earth (public domain) by way of world-atlas, made by scripts/world/build.ts.
 */
import type { GeometryCollection, Topology } from 'topojson-specification';

export interface PlaceProperties {
	/** As the project's table of economies has it. */
	name: string;
	/** Longitude and latitude of the middle of its largest outline; absent for what is no economy. */
	at?: [number, number];
	/** Of all its outlines, in steradians; absent without any. */
	area?: number;
}

/** `id` is the ISO3 of an economy, '' for a place that is none. Some are too small for an outline and have a middle alone. */
export type Places = GeometryCollection<PlaceProperties>;
export type Place = Places['geometries'][number];
export type World = Topology<{ places: Places }>;

let world: World | null = null;
let asked: Promise<World> | null = null;

/** The outlines, fetched once. @throws what the import throws when the file does not come; the next call asks again */
export function loadWorld(): Promise<World> {
	asked ??= import('./world.json').then(
		({ default: data }) => (world = data as unknown as World),
		(error: unknown) => {
			asked = null;
			throw error;
		}
	);
	return asked;
}

/** The outlines if they are here. */
export const worldNow = (): World | null => world;
