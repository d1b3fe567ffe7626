/** A landlocked country beside its transit neighbours. */
import { inList } from '../../../format/list';
import { formatNumber } from '../../../format/number';
import { upperFirst } from '../../../format/upper-first';
import type { TransitScore, TransitWords } from '../../trade/transit';

const SUBJECTS: Record<TransitScore, string> = { logistics: 'logistics', borders: 'trade across borders' };
/** So many neighbours are named; of more it is said how many scored higher. */
const MOST_NAMED = 3;

export const transit: TransitWords = {
	title: 'Beside the transit neighbours',
	neighbours: (economy, names) =>
		names.length > 0
			? `${upperFirst(economy)} shares a land border with ${inList(names)}, which ${names.length === 1 ? 'has' : 'have'} a coast. Which way its goods take is not in these data.`
			: `${upperFirst(economy)} is doubly landlocked: all its neighbours are landlocked too, so its goods cross at least two borders on their way to a coast, and there is no transit neighbour to set beside it.`,
	finding({ of, economy, year, score, decimals, others, higher }) {
		const number = (value: number) => formatNumber(value, decimals);
		const said = `${upperFirst(SUBJECTS[of])} of ${economy} in ${year}: ${number(score)}`;
		if (others.length === 0) return `${said}; no transit neighbour was scored that year`;
		if (others.length <= MOST_NAMED)
			return `${said}; ${others.map((other) => `${other.name} ${number(other.score)}`).join(', ')}`;
		return `${said}; ${higher === 0 ? 'none' : higher} of ${others.length} transit neighbours scored higher`;
	},
	noScore: (economy, of) => `${economy} has no score of ${SUBJECTS[of]}`,
	measure: {
		logistics: 'Logistics performance, overall, score from 1 (worst) to 5 (best)',
		borders: 'Trading across borders, time and cost, score from 0 to 100 (best)'
	},
	first: (drawn) => `The first ${drawn} neighbours with a score are drawn; the table has all.`,
	none: (economy) => `Neither ${economy} nor a transit neighbour has a score.`,
	table: {
		title: 'Every measure, newest values',
		measure: 'Newest value of each, with its year',
		columns: { measure: 'Measure', unit: 'Unit' },
		value: (value, decimals, year) => `${formatNumber(value, decimals)} (${year})`,
		note: 'Each value is the newest of its country, with its year in brackets: years may differ within a row.'
	}
};
