/** Who borders on whom. Made by scripts/world/build.ts from the outlines of maps; a border implies no position. */
import file from './neighbours.json';

export interface Neighbours {
	/** By ISO3, the longest border first; those without a land border are not in it. */
	land: Record<string, string[]>;
	/** Of those without a land border: the nearest, by the distance of the middles of their largest outlines. */
	sea: Record<string, string[]>;
}

export const neighbours: Neighbours = file;
