import { haltAndReverse } from './halt';
import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import { observed, pair } from './points';
import type { Verdict, VerdictStatus } from './verdict';
import { at, perYear, showIn } from './words';

/** "Halt and begin to reverse" as a verdict, in the words of the method that asks (it is the same test for all). */
export function assessHalt(
	id: string,
	input: AssessInput,
	labels: Partial<Record<VerdictStatus, string>>
): Verdict {
	if (input.rule.kind !== 'halt-and-reverse') throw new TypeError('not a rule to halt and reverse');
	const show = showIn(input.unit);
	const points = observed(input.series).filter(
		({ year }) => year >= input.baselineYear && year <= input.deadline
	);
	const { status, worst, before, pace } = haltAndReverse(input.rule, points, input.unit.unit_kind);
	const last = points[points.length - 1];
	const latest = last ? pair(last) : null;
	const label = labels[status] ?? status;
	if (!latest) return makeVerdict(id, status, label, 'There is no value up to the deadline.');
	if (status === 'insufficient-data' || !before || !worst)
		return makeVerdict(
			id,
			'insufficient-data',
			labels['insufficient-data'] ?? 'Insufficient data',
			`${at(show, latest)}; too few values to see a turn.`,
			{ latest }
		);
	const moved = latest[1] === before[1] ? 'unchanged' : latest[1] < before[1] ? 'lower' : 'higher';
	const since = `${at(show, latest)}, ${moved === 'unchanged' ? 'unchanged since' : `${moved} than ${show(before[1])} in`} ${before[0]}`;
	const peak = input.rule.of === 'rise' ? `; the highest value before was ${at(show, worst)}` : '';
	return makeVerdict(id, status, label, `${since}${peak}.`, {
		baseline: input.rule.of === 'rise' ? worst : before,
		latest,
		since: before,
		pace,
		pace_unit: perYear(input.unit)
	});
}
