/** One concern through time: the country's series and each framework's target over the years in which it applied. */
import { figure, type Figure } from '../figure/figure';
import type { SeriesView } from '../types';
import { measured } from './line-model';
import { threadModel, threadSteps } from './thread';
import type { ThreadLine, ThreadView } from './verdicts';

export function threadFigure(
	thread: ThreadView,
	series: SeriesView | null,
	lines: readonly ThreadLine[],
	country: { iso3: string; name: string; inSentence: string }
): Figure {
	const frameworks = threadSteps(thread, lines).map(({ framework }) => framework);
	return figure({
		id: 'thread-chart',
		title: `${thread.title} in ${country.inSentence}, beside what each framework asks`,
		alt: `${thread.title} in ${country.inSentence}, with the targets of ${frameworks.join(', ')}`,
		measure: measured(thread.measure),
		chart: { kind: 'line', model: threadModel(thread, series, lines, country) },
		none: `No open value for ${country.inSentence}.`,
		notes: [thread.note],
		sources: [thread.source],
		filename: `${thread.id}-${country.iso3}`,
		file: `api/indicators/${encodeURIComponent(thread.indicator)}.csv`
	});
}
