/** How each kind of chart of Explore is drawn, fetched when one is asked for. */
import type { AnyDrawing } from '$lib/chart/drawing';
import type { Kind } from '$lib/chart/kind';

const LATER: Partial<Record<Kind, () => Promise<AnyDrawing>>> = {
	bars: async () => (await import('$lib/chart/bars/drawing')).bars,
	map: async () => (await import('$lib/chart/map/drawing')).map,
	scatter: async () => (await import('$lib/chart/scatter/drawing')).scatter,
	distribution: async () => (await import('$lib/chart/distribution/drawing')).distribution,
	slope: async () => (await import('$lib/chart/slope/drawing')).slope,
	dumbbell: async () => (await import('$lib/chart/dumbbell/drawing')).dumbbell,
	stack: async () => (await import('$lib/chart/stack/drawing')).stack,
	change: async () => (await import('$lib/chart/change/drawing')).change,
	multiples: async () => (await import('$lib/chart/multiples/drawing')).multiples,
	listing: async () => (await import('$lib/chart/listing/drawing')).listing
};

/** Null for a kind that the page has from the start. @throws when it does not come */
export const drawingOf = async (kind: Kind | undefined): Promise<AnyDrawing | null> =>
	(kind && (await LATER[kind]?.())) ?? null;
