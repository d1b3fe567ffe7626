/** The title of a chart: what the data say, in one sentence, computed by rules and never typed in. */
import { formatFromTo, formatValue } from '../format/value';
import type { Indicator, SeriesView } from '../types';
import { isOld } from './age';
import { pointsOf } from '../series/decode';
import type { Point } from '../series/point';
import { pastPoints } from '../series/window';
import { asSubject, isCounted, isPlural, lowerFirst, upperFirst } from './grammar';
import { rankClause, type RankInWords } from './rank-clause';
import { ratioWords } from './ratio-words';
import { recentTrend, trend, type Trend } from './trend';
import { turningPoint } from './turning-point';

export type FindingIndicator = Pick<
	Indicator,
	'title' | 'short_title' | 'unit' | 'unit_kind' | 'decimals' | 'direction' | 'ideal'
>;

export interface FindingInput {
	indicator: FindingIndicator;
	series: SeriesView | null | undefined;
	/** The economy in a sentence ("the Gambia"): the title then begins "In the Gambia, …". */
	economy?: string;
	/** Newest year of the indicator in any economy, so that an old series is called old. */
	newestYear?: number | undefined;
	from?: number | undefined;
	to?: number | undefined;
	/** The place in one group, said at the end. */
	rank?: RankInWords | null;
}

interface Parts {
	input: FindingInput;
	points: Point[];
	/** "HIV prevalence", upper or lower case as the sentence needs. */
	subject: string;
	plural: boolean;
	show: (value: number) => string;
}

/** One sentence without a full stop, for any series, also for one that is empty, old, or crosses zero. */
export function finding(input: FindingInput): string {
	const { indicator, economy } = input;
	const title = asSubject(indicator.short_title || indicator.title);
	const isShareOf = indicator.unit_kind === 'share' && isCounted(title);
	const name = isShareOf ? `The share of ${lowerFirst(title)}` : title;
	const points = pastPoints(input.series, input.from, input.to);
	const parts: Parts = {
		input,
		points,
		subject: economy ? lowerFirst(name) : upperFirst(name),
		plural: isPlural(name),
		show: (value) => formatValue(value, indicator, 'tile')
	};
	if (points.length === 0) return withoutValues(input, name);
	const sentence = points.length < 3 ? fewValues(parts) : describe(parts);
	return economy ? `In ${economy}, ${sentence}` : sentence;
}

function withoutValues({ economy, series, from, to }: FindingInput, name: string): string {
	const what = lowerFirst(name).replace(/,$/, '');
	const when = from !== undefined || to !== undefined ? ' in these years' : '';
	const where = economy ? ` for ${economy}` : '';
	if (pointsOf(series).length > pastPoints(series).length && pastPoints(series).length === 0) {
		return `There are only projections of ${what}${where}`;
	}
	return `There are no data on ${what}${where}${when}`;
}

function fewValues({ points, subject, plural, show }: Parts): string {
	const [a, b] = points;
	const was = plural ? 'were' : 'was';
	const first = `${subject} ${was} ${show(a?.value as number)} in ${a?.year}`;
	return b ? `${first} and ${show(b.value)} in ${b.year}` : `${first}, the only year with data`;
}

function describe(parts: Parts): string {
	const { input, points } = parts;
	const { indicator } = input;
	if (indicator.unit_kind === 'binary') return yesOrNo(parts);
	const options = {
		direction: indicator.direction,
		ideal: indicator.ideal,
		unitKind: indicator.unit_kind,
		from: input.from,
		to: input.to,
		newestYear: input.newestYear
	};
	const whole = trend(input.series, options);
	const last = points[points.length - 1] as Point;
	const newest = Math.min(input.newestYear ?? last.year, input.to ?? Infinity);
	if (isOld(last.year, newest)) return lastMeasured(parts, whole);
	const turn = turningPoint(points, whole.threshold);
	if (turn) return turned(parts, whole, turn.before, turn.year);
	if (whole.status === 'flat') return flat(parts, whole);
	const recent = recentTrend(input.series, options);
	const reversed =
		recent.change !== null &&
		recent.status !== 'flat' &&
		Math.sign(recent.change) !== Math.sign(whole.change ?? 0);
	if (reversed && (recent.from?.year ?? 0) > (whole.from?.year ?? 0)) return reversal(parts, whole, recent);
	return moved(parts, whole);
}

function moved(parts: Parts, whole: Trend): string {
	const { subject, input } = parts;
	const from = whole.from as Point;
	const to = whole.to as Point;
	const hasRatio = input.indicator.unit_kind !== 'score' && input.indicator.unit_kind !== 'index';
	const ratio =
		hasRatio && whole.relative !== null && to.value > 0 ? ratioWords(to.value / from.value) : null;
	const verb = ratio ?? ((whole.change as number) > 0 ? 'risen' : 'fallen');
	const since = `${subject} ${has(parts)} ${verb} since ${from.year}`;
	const rank = rankPart(parts, whole);
	return rank
		? `${since} ${rank}`
		: `${since}, ${formatFromTo(from.value, to.value, input.indicator)} in ${to.year}`;
}

function flat(parts: Parts, whole: Trend): string {
	const { subject, points } = parts;
	const from = whole.from as Point;
	const values = points.map(({ value }) => value);
	const range = Math.max(...values) - Math.min(...values);
	const net = Math.abs(whole.change ?? 0);
	const upAndDown = range > 2 * whole.threshold || (whole.cause === 'scatter' && net < 0.75 * range);
	const verb =
		range === 0 ? 'not changed' : whole.cause === 'small' ? 'hardly changed' : 'not clearly changed';
	const start = upAndDown
		? `${subject} ${has(parts)} gone up and down since ${from.year} without a clear direction`
		: `${subject} ${has(parts)} ${verb} since ${from.year}`;
	const rank = rankPart(parts, whole);
	return rank ? `${start} ${rank}` : `${start}${nowPart(parts)}`;
}

function turned(parts: Parts, whole: Trend, before: 'rose' | 'fell', year: number): string {
	const after = before === 'rose' ? 'fell' : 'rose';
	const start = `${parts.subject} ${before}, then ${after} after ${year}`;
	const rank = rankPart(parts, whole);
	return rank ? `${start} ${rank}` : `${start}${nowPart(parts)}`;
}

function reversal(parts: Parts, whole: Trend, recent: Trend): string {
	const [first, second] = (whole.change as number) > 0 ? ['risen', 'fallen'] : ['fallen', 'risen'];
	return `${parts.subject} ${has(parts)} ${first} since ${whole.from?.year} but ${second} since ${recent.from?.year}${nowPart(parts)}`;
}

function lastMeasured(parts: Parts, whole: Trend): string {
	const { subject, show, plural } = parts;
	const from = whole.from as Point;
	const to = whole.to as Point;
	const when = `when ${plural ? 'they were' : 'it was'} last measured`;
	if (whole.status === 'flat') {
		return `${subject} ${plural ? 'were' : 'was'} ${show(to.value)} in ${to.year}, ${when}, little different from ${from.year}`;
	}
	const verb = to.value > from.value ? 'rose' : 'fell';
	return `${subject} ${verb} from ${show(from.value)} in ${from.year} to ${show(to.value)} in ${to.year}, ${when}`;
}

function yesOrNo({ points, subject }: Parts): string {
	const last = points[points.length - 1] as Point;
	let since = last;
	for (const point of [...points].reverse()) {
		if (point.value !== last.value) break;
		since = point;
	}
	const word = last.value === 1 ? 'yes' : 'no';
	return since === last
		? `${subject}: ${word} in ${last.year}`
		: `${subject}: ${word} in every year with data since ${since.year}`;
}

function has({ plural }: Parts): string {
	return plural ? 'have' : 'has';
}

/** " and is now 17.1 %": with the year, unless it is obvious from the chart that it is the newest. */
function nowPart({ points, plural, show }: Parts): string {
	const last = points[points.length - 1] as Point;
	return ` and ${plural ? 'were' : 'was'} ${show(last.value)} in ${last.year}`;
}

function rankPart({ input, plural }: Parts, whole: Trend): string | null {
	const { rank, indicator } = input;
	if (!rank) return null;
	return rankClause(rank, whole.status, {
		direction: indicator.direction,
		unitKind: indicator.unit_kind,
		ideal: indicator.ideal,
		plural
	});
}
