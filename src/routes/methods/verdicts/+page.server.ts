import { verdictCounts } from '$lib/server/frameworks';
import { verdictCountFigures } from '$lib/view/verdict-counts';

/** How many verdicts of which kinds every framework has, and what was refused. */
export const load = () => ({ figures: verdictCountFigures(verdictCounts()) });
