/**
 * What a frame needs for a map and nothing else does: the drawing with its outlines, a script of its own that is fetched
 * when a map is asked for (explore-drawing.ts).
 */
import { mapSvg } from '../chart/map/svg';
import { loadWorld } from '../chart/map/world';

export type MapScript = { map: Promise<typeof mapSvg> };

/** The drawing, once its outlines are unpacked. */
export const map: MapScript['map'] = loadWorld().then(() => mapSvg);
