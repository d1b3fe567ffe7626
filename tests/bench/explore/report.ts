/** The report of Explore beside its peers, in Markdown. */
import { quantile } from 'd3-array';
import type { Profile } from '../measures/profiles';
import { middle, type Middle } from '../report/numbers';
import { table, whole } from '../report/table';
import type { Times } from './measure';
import type { PackSizes } from './packs';
import { PAGES } from './sites';

export interface Sample extends Times {
	profile: string;
	kind: string;
	site: string;
	round: number;
}

export interface ExploreRun {
	facts: string[];
	sites: { id: string; name: string }[];
	profiles: readonly Profile[];
	samples: readonly Sample[];
	/** Milliseconds of the main thread a year. */
	played: readonly { kind: string; frames: readonly number[] }[];
	packs: PackSizes;
	/** Every so many-th file was measured. */
	every: number;
}

type Name = 'first' | 'redraw';

/** A peer's time over ours, of the same round: how many times sooner ours is. */
export function timesSooner(
	samples: readonly Sample[],
	at: { profile: string; kind: string; site: string },
	name: Name
): Middle | null {
	const of = (site: string) =>
		samples.filter((one) => one.profile === at.profile && one.kind === at.kind && one.site === site);
	const ours = new Map(of('ours').map((one) => [one.round, one[name]]));
	return middle(
		of(at.site).flatMap((one) => {
			const own = ours.get(one.round);
			return own ? [one[name] / own] : [];
		})
	);
}

function beside({ samples, sites }: ExploreRun, profile: Profile): string {
	const rows = PAGES.flatMap((kind) =>
		sites.flatMap(({ id, name }) => {
			const own = samples.filter((one) => one.profile === profile.id && one.kind === kind && one.site === id);
			if (own.length === 0) return [];
			const at = { profile: profile.id, kind, site: id };
			const sooner = (what: Name) => (id === 'ours' ? '' : whole(timesSooner(samples, at, what), 1, 1));
			return [
				[
					kind,
					name,
					whole(middle(own.map(({ first }) => first))),
					sooner('first'),
					whole(middle(own.map(({ redraw }) => redraw))),
					sooner('redraw'),
					whole(middle(own.map(({ bytes }) => bytes)), 1000)
				]
			];
		})
	);
	return `### ${profile.name}

${table(['chart', 'page', 'first chart, ms', 'ours sooner, times', 'redrawn, ms', 'ours sooner, times', 'kB'], rows)}`;
}

export function exploreReport(run: ExploreRun): string {
	const { played, packs, every } = run;
	return `# Explore, side by side

This file is written by \`npm run bench:explore\`. Each page shows one chart over the same data: a line of four countries, a scatter
of all of a year with sizes and a fitted line, a map of all in five classes. The peers' pages are such as their users write
(\`tests/bench/explore/peers.ts\`): one CSV file with all economies and years, outlines at 1:110 million. Ours is the page of
Explore with all it has: question, choices, table, metadata. “Redrawn” is from a reader's change (a country taken away; the
year 2000) to the chart painted anew. Medians with their range; “times sooner” are medians of ratios of the same round.

${run.facts.map((fact) => `- ${fact}`).join('\n')}

## First chart and redraw

${run.profiles.map((profile) => beside(run, profile)).join('\n\n')}

## A year that plays

Milliseconds of the main thread for each year, with a processor four times slower, without what an empty step takes (goal: at
most 20 at the 95th percentile).

${table(
	['chart', 'years', 'median', '95th percentile', 'most'],
	played.map(({ kind, frames }) => [
		kind,
		String(frames.length),
		...[0.5, 0.95, 1].map((part) => (quantile(frames, part) ?? 0).toFixed(1))
	])
)}

## The file of an indicator

${packs.count} files (${every === 1 ? 'all' : `every ${every}th`}), brotli as a host sends it: ${packs.average.toFixed(1)} kB on average, ${packs.largest.toFixed(1)} kB at most
(\`${packs.id}\`); ${packs.over} over 40 kB.
`;
}
