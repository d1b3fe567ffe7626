/** Why a kind of chart does not fit what is asked: facts, without words. */
export type Unfit =
	| { why: 'not-drawn' }
	| { why: 'no-values' }
	| { why: 'few-years'; needs: number; has: number }
	| { why: 'few-places'; needs: number; has: number }
	| { why: 'few-measures'; needs: number; has: number }
	| { why: 'many-measures'; most: number; has: number }
	| { why: 'many-places'; most: number; has: number }
	/** None of those with values is an economy. */
	| { why: 'no-outlines' }
	/** It is of economies, and what is asked for are parts of one. */
	| { why: 'of-parts' }
	| { why: 'units' }
	| { why: 'no-sum' }
	| { why: 'below-zero' };
