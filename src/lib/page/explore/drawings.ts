/** How figures of Explore are made, and each kind of chart is drawn: fetched when one is asked for. */
import type { AnyDrawing } from '$lib/chart/drawing';
import { once } from '$lib/source/once';
import type { Kind } from '$lib/chart/kind';

const LATER: Partial<Record<Kind, () => AnyDrawing | Promise<AnyDrawing>>> = {
	bars: once(async () => (await import('$lib/chart/bars/drawing')).bars),
	map: once(async () => (await import('$lib/chart/map/drawing')).map),
	scatter: once(async () => (await import('$lib/chart/scatter/drawing')).scatter),
	distribution: once(async () => (await import('$lib/chart/distribution/drawing')).distribution),
	slope: once(async () => (await import('$lib/chart/slope/drawing')).slope),
	dumbbell: once(async () => (await import('$lib/chart/dumbbell/drawing')).dumbbell),
	stack: once(async () => (await import('$lib/chart/stack/drawing')).stack),
	change: once(async () => (await import('$lib/chart/change/drawing')).change),
	multiples: once(async () => (await import('$lib/chart/multiples/drawing')).multiples),
	listing: once(async () => (await import('$lib/chart/listing/drawing')).listing)
};

/** What makes another figure than the one that the page opens with. @throws when it does not come */
export const drawing = once(() => import('$lib/view/explore/load'));

/** Null for a kind that the page has from the start. @throws when it does not come */
export const drawingOf = async (kind: Kind | undefined): Promise<AnyDrawing | null> =>
	(kind && (await LATER[kind]?.())) ?? null;
