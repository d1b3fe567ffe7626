import { asBalance, isDeficit } from '../../words/en/frameworks/balance';
import type { Words } from '../../words/words';
import { askedText } from '../asked';
import type { Aim } from './answers';

/**
 * "target 70 by 2030 (SDGs 3.1)"; of what is held to every year "criterion 3.0 % to 7.0 % (SADC convergence)".
 * @param show a number of the measure
 */
export const aimText = (
	{ value, year, name, criterion, isThreshold = false }: Aim,
	show: (value: number) => string,
	words: Words
): string =>
	criterion
		? words.criterion(askedText(criterion.band, value, isDeficit(value) ? asBalance(show) : show), name)
		: words.aim(show(value), year, name, isThreshold);
