/**
 * Sustainable Development Report (SDSN): a colour for where the latest value stands between the report's green and red
 * thresholds, and an arrow for the yearly change since 2015 against the yearly change that reaches green in 2030.
 */
import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import { linearPace, reachByPace } from './pace';
import { metSince, observed, pair } from './points';
import type { SdsnThresholds } from './rule';
import type { Verdict, VerdictStatus, YearAndValue } from './verdict';
import { arrival, at, fromTo, perYear, showIn } from './words';

const ID = 'sdsn';
const START = 2015;
const DEADLINE = 2030;

export type Colour = 'Green' | 'Yellow' | 'Orange' | 'Red';

/** Green at or past the green threshold, red at or past the red one, yellow and orange either side of the middle. */
export function colourOf({ green, red }: SdsnThresholds, value: number): Colour {
	// From 0 at green to 1 at red, whichever way is better.
	const way = (value - green) / (red - green);
	if (!(way > 0)) return 'Green';
	if (way < 0.5) return 'Yellow';
	return way < 1 ? 'Orange' : 'Red';
}

/** The report's 0-100 score: 100 at the optimum, 0 at the lower bound, clipped. */
export function scoreOf({ optimum, lower_bound }: SdsnThresholds, value: number): number {
	const score = (100 * (value - lower_bound)) / (optimum - lower_bound);
	return Math.min(100, Math.max(0, score));
}

const ARROWS: Record<string, string> = {
	'on-track': 'on track or maintaining',
	'acceleration-needed': 'moderately improving',
	limited: 'stagnating',
	deteriorating: 'decreasing'
};

/** Change a year over the change a year needed: 1 on track, 0.5 moderately improving, 0 stagnating, below decreasing. */
export function arrowOf(ratio: number): VerdictStatus {
	if (ratio >= 1) return 'on-track';
	if (ratio >= 0.5) return 'acceleration-needed';
	return ratio >= 0 ? 'limited' : 'deteriorating';
}

export function assessSdsn(input: AssessInput): Verdict {
	const thresholds = input.sdsn;
	const show = showIn(input.unit);
	if (!thresholds || thresholds.green === thresholds.red)
		return makeVerdict(
			ID,
			'no-method',
			'Not in the report',
			'The report sets no thresholds for this series.'
		);
	const points = observed(input.series);
	const last = points[points.length - 1];
	if (!last)
		return makeVerdict(
			ID,
			'insufficient-data',
			'Information unavailable',
			'There is no value for this economy.'
		);
	const latest = pair(last);
	const colour = colourOf(thresholds, latest[1]);
	const target: YearAndValue = [DEADLINE, thresholds.green];
	const since = metSince(points, latest, (value) => colourOf(thresholds, value) === 'Green');
	const first = points.find(({ year }) => year >= START && year < latest[0]);
	const baseline = first ? pair(first) : null;
	const known = { baseline, latest, target };
	if (!baseline) {
		const sentence = `${at(show, latest)}: ${colour.toLowerCase()}; no two values since ${START} show a trend.`;
		if (colour === 'Green')
			return makeVerdict(ID, 'achieved', 'Green', sentence, { ...known, reach_year: since });
		return makeVerdict(ID, 'insufficient-data', `${colour}, trend unavailable`, sentence, known);
	}
	const pace = linearPace(baseline, latest);
	const needed = linearPace(baseline, target);
	const there = colour === 'Green';
	const arrow = there
		? 'on-track'
		: pace === null || !needed || colourOf(thresholds, baseline[1]) === 'Green'
			? 'deteriorating'
			: arrowOf(pace / needed);
	const reach = there ? since : reachByPace(latest, pace, thresholds.green);
	return makeVerdict(
		ID,
		there ? 'achieved' : arrow,
		`${colour}, ${ARROWS[arrow]}`,
		there
			? `${at(show, latest)} is at or past the green threshold of ${show(thresholds.green)}.`
			: `${fromTo(show, baseline, latest)}; green begins at ${show(thresholds.green)} and red at ${show(thresholds.red)}, ${arrival(reach)}.`,
		{ ...known, pace, pace_needed: needed, pace_unit: perYear(input.unit), reach_year: reach }
	);
}
