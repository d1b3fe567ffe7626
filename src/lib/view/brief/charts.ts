/** Which clauses' headlines a brief draws. */
import { pastPoints } from '../../series/window';
import type { Clause, IndicatorMeta } from '../clause';
import type { Views } from '../views';

/** As many fit a page of paper. */
export const MOST_CHARTS = 6;
/** Of fewer values a line says little. */
const FEWEST_POINTS = 5;

export interface DrawnClause {
	clause: Clause;
	indicator: IndicatorMeta;
}

/**
 * The series of the worst measures, as the brief lists them before; then headlines: of the measures that people speak of
 * those that stand worst by severity, each series and each clause once. Where fewer are known, other headlines follow, and those without
 * severity last, the longest first.
 * @param worst clauses with the indicators that are listed as worst, the worst first
 * @param severity clause → 0 (best) to 1 (worst); those of which nothing is known are absent
 * @param telling the indicators that people speak of
 */
export function drawnClauses(
	clauses: readonly Clause[],
	worst: readonly DrawnClause[],
	severity: Readonly<Record<string, number>>,
	views: Views,
	telling: ReadonlySet<string>
): DrawnClause[] {
	const pointsOf = ({ id }: IndicatorMeta) => pastPoints(views.economy.series[id]).length;
	const headlines = clauses.flatMap((clause) => {
		if (clause.no_data_reason !== '') return [];
		const indicator = clause.indicators.find((one) => pointsOf(one) > 0);
		return indicator ? [{ clause, indicator }] : [];
	});
	const rankOf = ({ clause, indicator }: DrawnClause) =>
		(severity[clause.id] ?? -1) + (telling.has(indicator.id) && clause.id in severity ? 2 : 0);
	const sorted = [...headlines].sort(
		(a, b) => rankOf(b) - rankOf(a) || pointsOf(b.indicator) - pointsOf(a.indicator)
	);
	const drawn: DrawnClause[] = [];
	for (const one of [...worst, ...sorted])
		if (
			pointsOf(one.indicator) >= FEWEST_POINTS &&
			!drawn.some(({ clause, indicator }) => clause === one.clause || indicator.id === one.indicator.id)
		)
			drawn.push(one);
	return drawn.slice(0, MOST_CHARTS);
}
