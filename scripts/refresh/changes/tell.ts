/** A refresh as a text for people: what the program prints, and what the change for review says. */
import type { Refresh, SeriesNews, SourceNews } from '../../../src/lib/types';

const n = (value: number): string => value.toLocaleString('en-GB');
const TOLD = 10;

function list(
	heading: string,
	whole: number,
	news: readonly SeriesNews[],
	line: (one: SeriesNews) => string
): string[] {
	if (whole === 0) return [];
	const told = news.slice(0, TOLD).map((one) => `- \`${one.id}\` ${one.title}: ${line(one)}`);
	const more = whole - told.length;
	return ['', `${heading} (${n(whole)}):`, '', ...told, ...(more > 0 ? [`- and ${n(more)} more`] : [])];
}

function tellSource(news: SourceNews): string[] {
	const { counts, vintage } = news;
	const [added, removed, revised] = counts.values;
	return [
		'',
		`## ${news.publisher}: ${news.dataset}`,
		'',
		`${vintage[0] === '' ? 'New here' : vintage[0]} → ${vintage[1]}. Values: ${n(added)} more, ${n(removed)} fewer, ` +
			`${n(revised)} revised; of Lesotho ${n(counts.lesotho[0])} more, ${n(counts.lesotho[1])} revised.`,
		...news.notes.flatMap((note) => ['', note]),
		...list('Vanished', counts.vanished, news.vanished, ({ values }) => `${n(values[0])} values gone`),
		...list(
			'Shorter',
			counts.shrunk,
			news.shrunk,
			({ values, last }) => `${n(values[0])} values to ${last[0]}, now ${n(values[1])} to ${last[1]}`
		),
		...list(
			'New years',
			counts.later,
			news.later,
			({ last, added: more }) => `to ${last[1]}, was ${last[0]} (${n(more)} values more)`
		),
		...list('Revised', counts.revised, news.revised, ({ revised: values, largest }) =>
			largest
				? `${n(values)} values; most in proportion ${largest.economy} ${largest.year}, ${largest.before} to ${largest.after}`
				: `${n(values)} values`
		),
		...list(
			'New series',
			counts.born,
			news.born,
			({ values, last }) => `${n(values[1])} values to ${last[1]}`
		)
	];
}

/** @param growth a sentence about the repository's size, '' for none */
export function tellRefresh(refresh: Refresh, growth: string): string {
	return [
		`# Data refreshed on ${refresh.date}`,
		...(refresh.sources.length === 0 ? ['', 'Nothing has changed.'] : refresh.sources.flatMap(tellSource)),
		...(refresh.unchanged.length === 0
			? []
			: ['', `Asked, and the same as before: ${refresh.unchanged.join(', ')}.`]),
		...(refresh.accepted.length === 0
			? []
			: ['', `Let shrink or vanish by whoever ran it: ${refresh.accepted.join(', ')}.`]),
		...(growth === '' ? [] : ['', growth]),
		''
	].join('\n');
}
