import type { SayNeed } from '../../aid/need-reason';
import { rank } from '../places';
import { STATUS_WORDS } from '../verdicts';

/** "HIV prevalence: 170th of 171 in the world; worse since 2019; SDGs 3.3: HIV, deteriorating". */
export const needReason: SayNeed = (fact, target) => {
	const judged = target ? `${target.name}, ${STATUS_WORDS[target.status]}` : '';
	if (!fact) return judged || 'no open data';
	const { indicator, world, peers, way } = fact;
	const places = [world && rank(world, 'the world'), peers && rank(peers.rank, peers.name)];
	const said = [places.filter(Boolean).join(', '), way && `${way.status} since ${way.since}`].filter(Boolean);
	const own = said.length > 0 ? `${indicator}: ${said.join('; ')}` : '';
	return [own, judged].filter(Boolean).join('; ') || `${indicator}: no place, direction or verdict`;
};
