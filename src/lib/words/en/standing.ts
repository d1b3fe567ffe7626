import type { Level, Moved, Movement, StandingIndicator, WorldPlace } from '../../assess/standing';
import { roundRatio } from '../../assess/ratio';
import { upperFirst } from '../../format/upper-first';
import { formatFromTo } from '../../format/value';
import { BETTER_AND_WORSE } from './measures';
import { ratioAsPast } from './ratio';

/**
 * "People live longer in 212 of 217 countries than in Lesotho, and no other country in SADC loses more mothers." Where it
 * is the last of its region in nothing, the measure with its best place follows.
 */
export function level(fact: Level): string {
	if (fact.kind === 'few') return few(fact);
	const { economy, worst, last, best } = fact;
	const first = `${upperFirst(better(worst.indicator))} ${often(worst)} than in ${economy}`;
	if (last) return `${first}, and ${noOther(last)} ${worse(last.indicator)}.`;
	return best ? `${first}; ${ahead(best)}.` : `${first}.`;
}

/** "no other country in SADC", "none of the 38 others in Europe & Central Asia with data" */
const noOther = ({ region, among }: { region: string; among: number | null }): string =>
	among === null ? `no other country in ${region}` : `none of the ${among - 1} others in ${region} with data`;

function few({ economy, placed, of }: Extract<Level, { kind: 'few' }>): string {
	if (placed === 0)
		return `Open data place ${economy} among other countries in none of the ${of} measures used here.`;
	return `Open data place ${economy} among other countries in only ${placed} of the ${of} measures used here.`;
}

const better = ({ id, subject, plural, direction }: StandingIndicator): string =>
	BETTER_AND_WORSE[id]?.[0] ??
	`${subject} ${plural ? 'are' : 'is'} ${direction === 'down' ? 'lower' : 'higher'}`;

const worse = ({ id, subject, direction }: StandingIndicator): string =>
	BETTER_AND_WORSE[id]?.[1] ?? `has a ${direction === 'down' ? 'higher' : 'lower'} value of ${subject}`;

/** "giving birth is safer in only 12 of 193", "none of 193 does better on mothers' deaths" */
function ahead({ indicator, better: count, of, shared }: WorldPlace): string {
	if (count === 0 && shared > 1)
		return `it shares the best place of ${of} on ${indicator.subject} with ${shared} others`;
	if (count === 0) return `none of ${of} does better on ${indicator.subject}`;
	return `${better(indicator)} in ${count < of / 2 ? 'only ' : ''}${count} of ${of}`;
}

/** "in 212 of 217 countries" */
function often({ better: count, of }: WorldPlace): string {
	return count === of - 1 ? `in all ${count} other countries` : `in ${count} of ${of} countries`;
}

/**
 * "New HIV infections more than halved between 2019 and 2024, but primary completion fell from 80 % to 67 %." The years
 * are said again where they are others.
 */
export function movement({ economy, better: up, worse: down, compared, going }: Movement): string {
	if (compared === 0) return `No measure used here has values five years apart for ${economy}.`;
	if (!up && !down && compared === 1)
		return `In five years the one measure of ${economy} with values to compare has not moved by much.`;
	if (!up && !down)
		return `In five years none of the ${compared} measures of ${economy} with values to compare has moved by much.`;
	const first = (up ?? down)!;
	const said = `${upperFirst(moved(first))} ${between(first)}`;
	if (!up || !down) {
		return compared > 1
			? `${said}; ${lesser(up ? 'worsened' : 'improved', up ? going.worse : going.better)}.`
			: `${said}.`;
	}
	const isSame =
		first.from.year === down.from.year && first.to.year === down.to.year && !first.leap && !down.leap;
	return `${said}, but ${moved(down)}${isSame ? '' : ` ${between(down)}`}.`;
}

/** "nothing has worsened by much in five years", "3 measures have worsened in five years, none by much" */
function lesser(how: 'worsened' | 'improved', count: number): string {
	if (count === 0) return `nothing has ${how} by much in five years`;
	if (count === 1) return `one measure has ${how} in five years, but not by much`;
	return `${count} measures have ${how} in five years, none by much`;
}

/** "between 2013 and 2023, nearly all of it from 2017 to 2019": one step may come of another survey. */
const between = ({ from, to, leap }: Moved): string =>
	`between ${from.year} and ${to.year}${leap ? `, nearly all of it from ${leap[0]} to ${leap[1]}` : ''}`;

/** "new HIV infections more than halved", "primary completion fell from 80 % to 67 %" */
function moved({ indicator, from, to }: Moved): string {
	const { subject, unit_kind: kind } = indicator;
	const ratio = roundRatio(from.value, to.value, kind);
	const way = to.value > from.value ? 'rose' : 'fell';
	if (ratio) return `${subject} ${ratioAsPast(ratio)}`;
	// "refugees per 100,000 people" say their unit.
	const unit = subject.includes(' per ')
		? { ...indicator, unit: '', unit_kind: 'index' as const }
		: indicator;
	return `${subject} ${way} ${formatFromTo(from.value, to.value, unit)}`;
}
