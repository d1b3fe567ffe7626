import type { Refusal } from '../../src/lib/assess/frameworks/refusal';
import type { FrameworkIndicator, FrameworkTarget } from '../../src/lib/assess/frameworks/rule';

/** The rule that refuses every verdict of a row, by what the framework's file says of it. */
export function standingRefusal(target: FrameworkTarget, row: FrameworkIndicator): Refusal | null {
	if (target.steps && row !== target.indicators.at(-1)) return 'superseded';
	if (row.aside) return 'not-the-target';
	return row.judged_for ? 'group-target' : null;
}
