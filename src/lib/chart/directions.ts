/** The marks of directions and movements as shape, word and colour: the shape alone is enough to tell them. In pages and in pictures. */
import type { ColourName } from '../style/tokens';
import type { StatusKind } from './model';

export interface DirectionMark {
	word: string;
	/** In a box of 12 x 12. */
	path: string;
	colour: ColourName;
	stroked?: boolean;
	dashed?: boolean;
}

export const DIRECTION_MARKS: Readonly<Record<StatusKind, DirectionMark>> = {
	better: { word: 'better', path: 'M6 1 11.5 11H.5z', colour: 'status-better' },
	worse: { word: 'worse', path: 'M6 11 .5 1h11z', colour: 'status-worse' },
	flat: { word: 'flat', path: 'M.5 4h11v4H.5z', colour: 'status-flat' },
	unknown: {
		word: 'too little data',
		path: 'M6 1.5a4.5 4.5 0 1 0 .01 0z',
		colour: 'status-unknown',
		stroked: true,
		dashed: true
	},
	rising: { word: 'rising', path: 'M2 10 10 2M4 2h6v6', colour: 'status-unknown', stroked: true },
	falling: { word: 'falling', path: 'M2 2l8 8M4 10h6V4', colour: 'status-unknown', stroked: true },
	none: { word: 'no data', path: 'M1 6h10', colour: 'status-unknown', stroked: true }
};
