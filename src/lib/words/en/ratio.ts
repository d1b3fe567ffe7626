import type { Ratio } from '../../assess/ratio';

const FOLD = ['four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const PARTS = {
	'nine-tenths': 'nine tenths',
	'three-quarters': 'three quarters',
	'two-thirds': 'two thirds'
};
const HOW = { almost: 'almost ', exactly: '', more: 'more than ' };

/** What stands behind "has": "halved", "more than doubled", "fallen by more than three quarters". */
export function ratioAsParticiple(ratio: Ratio): string {
	if (ratio.kind === 'fell') return `fallen by more than ${PARTS[ratio.by]}`;
	if (ratio.kind === 'fold') return `risen more than ${FOLD[ratio.times - 4]}fold`;
	return `${HOW[ratio.how]}${ratio.kind}`;
}
