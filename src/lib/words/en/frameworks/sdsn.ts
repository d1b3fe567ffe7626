/** The Sustainable Development Report in English: colours and arrows. */
import type { Colour, SdsnFacts } from '../../../assess/frameworks/fact';
import type { VerdictStatus } from '../../../assess/frameworks/verdict';
import type { Labels, Sentences } from '../../verdict-words';
import { upperFirst } from '../../../format/upper-first';
import { arrival, at, fromTo, noValue } from './pieces';

const COLOURS: Record<Colour, string> = { green: 'green', yellow: 'yellow', orange: 'orange', red: 'red' };
const ARROWS: Partial<Record<VerdictStatus, string>> = {
	'on-track': 'on track or maintaining',
	'acceleration-needed': 'moderately improving',
	limited: 'stagnating',
	deteriorating: 'decreasing'
};

export const sdsnSentences: Sentences<SdsnFacts> = {
	'no-value': noValue,
	'no-thresholds': () => 'The report sets no thresholds for this series.',
	colour: ({ colour, latest, since }, show) =>
		`${at(show, latest)}: ${COLOURS[colour]}; no two values since ${since} show a trend.`,
	green: ({ latest, threshold }, show) =>
		`${at(show, latest)} is at or past the green threshold of ${show(threshold)}.`,
	arrow: ({ baseline, latest, green, red, reach }, show) =>
		`${fromTo(show, baseline, latest)}; green begins at ${show(green)} and red at ${show(red)}, ${arrival(reach, baseline, latest)}.`
};

/** "Red, moderately improving" */
export const sdsnLabels: Labels<SdsnFacts> = {
	green: () => `${upperFirst(COLOURS.green)}, ${ARROWS['on-track']}`,
	arrow: ({ colour }, status) => `${upperFirst(COLOURS[colour])}, ${ARROWS[status]}`,
	colour: ({ colour }) =>
		colour === 'green' ? upperFirst(COLOURS.green) : `${upperFirst(COLOURS[colour])}, trend unavailable`
};
