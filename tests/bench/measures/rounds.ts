/** All rounds: in each, every page of every site is visited once, one after the other. */
import type { Browser } from 'playwright-core';
import type { Say } from '../progress';
import type { Site } from '../sites';
import { choose } from './choices';
import { databaseReady } from './database';
import type { Profile } from './profiles';
import { newReader } from './tab';
import { visit, withoutScripts, type Values } from './visit';

export interface Sample {
	profile: string;
	site: string;
	page: string;
	/** From 0. */
	round: number;
	values: Values;
}

export interface Rounds {
	profiles: readonly Profile[];
	pages: readonly string[];
	rounds: number;
	/** In how many of the first rounds warm visits, hydration and choices are measured. */
	also: number;
	database: number;
}

/** By how much scripts are late where the layout must stay. */
const LATE_MS = 1500;
const PAGE = '/priorities/2c/';
/** A page that waits for a whole database has its own number of rounds. */
const isDue = (site: Site, profile: Profile, round: number) =>
	profile.id !== 'slow' || round < (site.peer?.mostSlowRounds ?? Infinity);

interface Target {
	site: Site;
	page: string;
}

const targetsOf = (sites: readonly Site[], pages: readonly string[]): Target[] =>
	sites.flatMap((site) => (site.peer ? [{ site, page: '/' }] : pages.map((page) => ({ site, page }))));

/** A visit whose fault is said and leaves the others standing. */
async function trying(say: Say, what: string, work: () => Promise<Values>): Promise<Values> {
	try {
		return await work();
	} catch (error) {
		say(`${what}: ${(error as Error).message.split('\n')[0]}`);
		return {};
	}
}

/** A cold visit, and in the rounds where `also` is set, all that is measured beside it. */
async function measure(
	browser: Browser,
	{ site, page }: Target,
	profile: Profile,
	{ also, late, say }: { also: boolean; late: boolean; say: Say }
): Promise<Values> {
	const { server, peer } = site;
	const what = `${site.name} ${page}`;
	let context = await newReader(browser);
	const values: Values = await trying(
		say,
		what,
		async () => (await visit(context, server, page, profile)).values
	);
	if (also && values['chart'] !== undefined && !peer?.mostSlowRounds) {
		const more = await trying(say, `${what} again`, async () => {
			const { tab, values: warm } = await visit(context, server, page, profile);
			values['warm chart'] = warm['chart']!;
			values['warm total'] = warm['total']!;
			return peer ? {} : trying(say, `${what}, a choice`, () => choose(tab, say));
		});
		Object.assign(values, more);
	}
	await context.close();
	if (also && !peer && values['task'] !== undefined) {
		context = await newReader(browser, false);
		values['hydration'] = values['task'] - (await withoutScripts(context, server, page, profile));
		await context.close();
	}
	if (late) {
		context = await newReader(browser);
		server.lateScripts = LATE_MS;
		const seen = await trying(say, `${what}, scripts late`, async () => {
			return (await visit(context, server, page, profile)).values;
		});
		server.lateScripts = 0;
		if (seen['shift'] !== undefined) values['late shift'] = seen['shift'];
		await context.close();
	}
	return values;
}

/** @returns one sample a visit, and how many answers were not ready when a visit that counts asked for them */
export async function measureAll(
	browser: Browser,
	sites: readonly Site[],
	asked: Rounds,
	say: Say
): Promise<{ samples: Sample[]; made: number }> {
	const targets = targetsOf(sites, asked.pages);
	const samples: Sample[] = [];
	const unthrottled = { id: 'none', name: '', bits: null, latency: 0, slower: 1 } as const;
	for (const target of targets) {
		say(`making ready: ${target.site.name} ${target.page}`);
		await measure(browser, target, unthrottled, { also: true, late: false, say });
	}
	const own = sites.filter(({ peer }) => !peer);
	const databases = async (profile: Profile, round: number, keep: boolean) => {
		for (const site of own) {
			const context = await newReader(browser);
			const values = await trying(say, `${site.name}, database`, () =>
				databaseReady(context, site.server, profile)
			);
			await context.close();
			if (keep) samples.push({ profile: 'database', site: site.id, page: PAGE, round, values });
		}
	};
	if (asked.database > 0) await databases(unthrottled, 0, false);
	const madeReady = sites.reduce((sum, { server }) => sum + server.made, 0);
	for (let round = 0; round < asked.rounds; round++) {
		for (const profile of asked.profiles) {
			for (const target of targets.filter(({ site }) => isDue(site, profile, round))) {
				// Whether anything moves does not change from round to round.
				const late = round === 0 && profile === asked.profiles[0] && !target.site.peer;
				const also = round < asked.also;
				const values = await measure(browser, target, profile, { also, late, say });
				samples.push({ profile: profile.id, site: target.site.id, page: target.page, round, values });
				const chart = values['chart'] === undefined ? 'no chart' : `${values['chart'].toFixed(0)} ms`;
				say(`${round + 1}/${asked.rounds} ${profile.id} ${target.site.name} ${target.page}: ${chart}`);
			}
		}
	}
	const line = { id: 'fast', name: '', bits: 10e6, latency: 40, slower: 1 } as const;
	for (let round = 0; round < asked.database; round++) {
		await databases(line, round, true);
		say(`DuckDB's cold start, ${round + 1} of ${asked.database}`);
	}
	const made = sites.reduce((sum, { server }) => sum + server.made, 0) - madeReady;
	return { samples, made };
}
