/** The marks of statuses as shape and colour: the shape alone is enough to tell them. In pages and in pictures. */
import type { ColourName } from '../style/tokens';

export type MarkId =
	| 'achieved'
	| 'on-track'
	| 'acceleration-needed'
	| 'limited'
	| 'deteriorating'
	| 'not-achieved'
	| 'insufficient-data'
	| 'no-data-since-2015'
	| 'not-measured-anew'
	| 'no-method'
	| 'superseded'
	| 'not-a-party'
	| 'no-numeric-target'
	| 'no-open-data';

export interface Mark {
	/** In a box of 12 x 12, filled by the even-odd rule unless it is stroked. */
	path: string;
	colour: ColourName;
	stroked?: boolean;
	dashed?: boolean;
	/** As a letter, for the cells of a table. */
	glyph: string;
	/** Nothing is judged: its cell is not tinted. */
	open?: boolean;
}

const UNKNOWN: Mark = {
	path: 'M6 1.5a4.5 4.5 0 1 0 .01 0z',
	colour: 'verdict-unknown',
	stroked: true,
	dashed: true,
	glyph: '○',
	open: true
};
const DASH: Mark = { path: 'M1 6h10', colour: 'verdict-unknown', stroked: true, glyph: '–', open: true };

export const MARKS: Readonly<Record<MarkId, Mark>> = {
	// a disc with a tick cut out of it
	achieved: {
		path: 'M6 0a6 6 0 1 0 .01 0zM5.2 9 2.4 6.3l1.1-1.1 1.6 1.5L8.4 3l1.2 1z',
		colour: 'verdict-achieved',
		glyph: '✓'
	},
	'on-track': { path: 'M6 1 11.5 11H.5z', colour: 'verdict-on-track', glyph: '▲' },
	'acceleration-needed': { path: 'M6 .5 11.5 6 6 11.5.5 6z', colour: 'verdict-acceleration', glyph: '◆' },
	limited: { path: 'M.5 4h11v4H.5z', colour: 'verdict-limited', glyph: '▬' },
	deteriorating: { path: 'M6 11 .5 1h11z', colour: 'verdict-deteriorating', glyph: '▼' },
	'not-achieved': {
		path: 'M2 2l8 8M10 2l-8 8',
		colour: 'verdict-not-achieved',
		stroked: true,
		glyph: '✕'
	},
	'insufficient-data': UNKNOWN,
	'no-data-since-2015': UNKNOWN,
	'not-measured-anew': UNKNOWN,
	'no-method': DASH,
	superseded: DASH,
	'not-a-party': DASH,
	'no-numeric-target': DASH,
	'no-open-data': {
		path: 'M6 1.5a4.5 4.5 0 1 0 .01 0zM2 10 10 2',
		colour: 'verdict-unknown',
		stroked: true,
		glyph: '⌀',
		open: true
	}
};
