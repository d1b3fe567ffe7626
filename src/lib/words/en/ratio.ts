import type { Ratio } from '../../assess/ratio';

const FOLD = ['four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const PARTS = {
	'nine-tenths': 'nine tenths',
	'three-quarters': 'three quarters',
	'two-thirds': 'two thirds'
};
const HOW = { almost: 'almost ', exactly: '', more: 'more than ' };

function phrase(ratio: Ratio, fell: string, rose: string): string {
	if (ratio.kind === 'fell') return `${fell} by more than ${PARTS[ratio.by]}`;
	if (ratio.kind === 'fold') return `${rose} more than ${FOLD[ratio.times - 4]}fold`;
	return `${HOW[ratio.how]}${ratio.kind}`;
}

/** What stands behind "has": "halved", "more than doubled", "fallen by more than three quarters". */
export const ratioAsParticiple = (ratio: Ratio): string => phrase(ratio, 'fallen', 'risen');

/** What stands alone: "halved", "more than doubled", "fell by more than three quarters". */
export const ratioAsPast = (ratio: Ratio): string => phrase(ratio, 'fell', 'rose');
