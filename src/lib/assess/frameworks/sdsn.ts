/**
 * Sustainable Development Report (SDSN): a colour for where the latest value stands between the report's green and red
 * thresholds, and an arrow for the yearly change since 2015 against the yearly change that reaches green in 2030.
 */
import type { Colour, FactOf, SdsnFacts } from './fact';
import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import { linearPace, reachByPace } from './pace';
import { metSince, observed, pair } from './points';
import type { SdsnThresholds } from './rule';
import type { Verdict, VerdictStatus, YearAndValue } from './verdict';

const ID = 'sdsn';
const START = 2015;
const DEADLINE = 2030;

/** Green at or past the green threshold, red at or past the red one, yellow and orange either side of the middle. */
export function colourOf({ green, red }: SdsnThresholds, value: number): Colour {
	// From 0 at green to 1 at red, whichever way is better.
	const way = (value - green) / (red - green);
	if (!(way > 0)) return 'green';
	if (way < 0.5) return 'yellow';
	return way < 1 ? 'orange' : 'red';
}

/** The report's 0-100 score: 100 at the optimum, 0 at the lower bound, clipped. */
export function scoreOf({ optimum, lower_bound }: SdsnThresholds, value: number): number {
	const score = (100 * (value - lower_bound)) / (optimum - lower_bound);
	return Math.min(100, Math.max(0, score));
}

/** Change a year over the change a year needed: 1 on track, 0.5 moderately improving, 0 stagnating, below decreasing. */
export function arrowOf(ratio: number): VerdictStatus {
	if (ratio >= 1) return 'on-track';
	if (ratio >= 0.5) return 'acceleration-needed';
	return ratio >= 0 ? 'limited' : 'deteriorating';
}

export function assessSdsn(input: AssessInput): Verdict<FactOf<SdsnFacts>> {
	const thresholds = input.sdsn;
	if (!thresholds || thresholds.green === thresholds.red)
		return makeVerdict(ID, 'no-method', { say: 'no-thresholds' });
	const points = observed(input.series);
	const last = points[points.length - 1];
	if (!last) return makeVerdict(ID, 'insufficient-data', { say: 'no-value' });
	const latest = pair(last);
	const colour = colourOf(thresholds, latest[1]);
	const target: YearAndValue = [DEADLINE, thresholds.green];
	const since = metSince(points, latest, (value) => colourOf(thresholds, value) === 'green');
	const first = points.find(({ year }) => year >= START && year < latest[0]);
	const baseline = first ? pair(first) : null;
	const known = { baseline, latest, target };
	if (!baseline) {
		const fact = { say: 'colour', colour, latest, since: START } as const;
		return colour === 'green'
			? makeVerdict(ID, 'achieved', fact, { ...known, reach_year: since })
			: makeVerdict(ID, 'insufficient-data', fact, known);
	}
	const pace = linearPace(baseline, latest);
	const needed = linearPace(baseline, target);
	const there = colour === 'green';
	const arrow =
		pace === null || !needed || colourOf(thresholds, baseline[1]) === 'green'
			? 'deteriorating'
			: arrowOf(pace / needed);
	const reach = there ? since : reachByPace(latest, pace, thresholds.green);
	return makeVerdict(
		ID,
		there ? 'achieved' : arrow,
		there
			? { say: 'green', latest, threshold: thresholds.green }
			: { say: 'arrow', colour, baseline, latest, green: thresholds.green, red: thresholds.red, reach },
		{ ...known, pace, pace_needed: needed, pace_unit: 'units', reach_year: reach }
	);
}
