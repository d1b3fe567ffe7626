/** The search's file from the catalogue, the policy, the frameworks and the words that people wrote. */
import { indicators } from '../query/indicators';
import { priorities } from '../query/priorities';
import { sources } from '../query/sources';
import type { SearchFile } from '../search/file';
import { searchFile, type PagePart } from '../search/write';
import type { FrameworkView } from '../view/verdicts';
import { aidDonors, tradedProducts } from '../query/flows/names';
import { database, flowsDatabase } from './database';
import { frameworkFile, frameworkIndex } from './frameworks';
import { pageParts, synonyms } from './words';

/** Goals that have numbers: "SDG 3", "goal 3"; each is a part of its framework's page. */
export const goalParts = (framework: FrameworkView | null): PagePart[] =>
	(framework?.goals ?? [])
		.filter(({ id }) => /^\d+$/.test(id))
		.map(({ id, label }) => ({
			page: framework!.short_title,
			path: `/frameworks/${framework!.id}/#goal-${id}`,
			label: `${framework!.code} ${id}: ${label}`,
			say: [`${framework!.code} ${id}`, `${framework!.short_title} ${id}`, `goal ${id}`]
		}));

/** @throws Error when a file of words is wrong or leads to what the site does not have */
export async function siteSearch(): Promise<SearchFile> {
	const db = await database();
	const flows = await flowsDatabase();
	const [clauses, rows, published, donors, products] = await Promise.all([
		priorities(db),
		indicators(db),
		sources(db),
		aidDonors(flows),
		tradedProducts(flows)
	]);
	const { words: sayings, publishers } = synonyms();
	const publisher = new Map(published.map((source) => [source.id, source.publisher]));
	const shortest = (name: string) => publishers[name] ?? name;
	// A number that several have means first what binds everybody, the newest of it first.
	const frameworks = [...frameworkIndex().frameworks].sort(
		(a, b) => Number('applies_to' in a) - Number('applies_to' in b) || b.years[0] - a.years[0]
	);
	return searchFile({
		clauses,
		frameworks,
		targets: frameworks.flatMap(({ id: framework, short_title }) =>
			(frameworkFile(framework)?.targets ?? []).map(({ id, label, rows: measures }) => ({
				framework,
				short_title,
				id,
				label,
				measures: measures
					.map(({ number, question }) => ({ number, indicator: question.indicator }))
					.filter(({ indicator }) => indicator !== '')
			}))
		),
		indicators: rows.map((one) => ({
			...one,
			publisher: shortest(publisher.get(one.source_id) ?? one.source_id),
			is_other_edition: one.tie_id !== '' && one.tie_id !== null && !one.tie_default
		})),
		used: new Set(clauses.flatMap((clause) => clause.indicators.map(({ indicator }) => indicator))),
		parts: [...pageParts(), ...frameworks.flatMap(({ id }) => goalParts(frameworkFile(id)))],
		donors: donors.map(({ name, iso3 }) => ({ name, also: iso3 ? [] : [name] })),
		products: products.map(({ name, classification }) => ({
			name,
			path: classification === 'commodity' ? '/trade/#commodities' : '/trade/#products'
		})),
		sayings
	});
}
