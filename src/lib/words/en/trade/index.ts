/** The page on trade in English, a file a topic. */
import type { TradeWords } from '../../trade-words';
import { africa } from './africa';
import { commodities } from './commodities';
import { concentration } from './concentration';
import { ldcShare } from './ldc-share';
import { borders, digital, lines, overTime } from './lines';
import { page } from './page';
import { parts } from './parts';
import { tariffs } from './tariffs';
import { transit } from './transit';
import { unitedStates } from './united-states';

export const trade: TradeWords = {
	page,
	parts,
	concentration,
	unitedStates,
	tariffs,
	africa,
	ldcShare,
	lines,
	overTime,
	commodities,
	borders,
	digital,
	transit
};
