/** Whom else to compare with, and the reason of each. */
export const SUGGESTED = {
	neighbours: 'Neighbours',
	byLand: (all: number, shown: number): string =>
		`share a land border with it${all > shown ? `; the ${shown} longest of ${all} borders` : ''}`,
	across: 'Nearest across the sea',
	bySea: 'it has no land border; by the distance of the middles',
	similar: 'Similar countries',
	median: 'Median of similar countries',
	bySize: 'the nearest by size, income and place',
	alike: 'Same region and income',
	byRegion: (all: number, shown: number): string =>
		`of its World Bank region and income group${all > shown ? `; the first ${shown} of ${all}` : ''}`,
	bestOfIncome: 'Best of its income group',
	byIncome: (group: string): string => `the best newest values of “${group}”`,
	start: 'Same start',
	byStart: (year: number): string => `nearest to its value of ${year}`,
	improved: 'Improved most',
	byChange: (direction: 'up' | 'down' | 'to' | 'none', from: number, to: number): string =>
		`furthest ${direction === 'down' ? 'down' : direction === 'up' ? 'up' : 'towards the ideal'} from ${from} to ${to}`,
	sameIncome: 'its income group',
	groupOf: 'a group it is in'
} as const;
