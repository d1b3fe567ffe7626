import type { Address } from '../state/base';
import type { Directory } from '../types';
import { fetchJson } from '../source/fetch';
import { economyOf } from './load';
import type { FrameworkIndex, FrameworkMap, FrameworkView, VerdictFile } from './verdicts';

/** The country in focus with its verdicts. */
export interface CountryVerdicts {
	country: { iso3: string; name: string; inSentence: string };
	file: VerdictFile;
}

export const loadVerdictFile = (base: string, iso3: string, signal?: AbortSignal) =>
	fetchJson<VerdictFile>(`${base}/view/verdicts/${iso3}.json`, ['iso3', 'frameworks', 'words', 'threads'], {
		signal
	});

export const loadFramework = (base: string, id: string, signal?: AbortSignal) =>
	fetchJson<FrameworkView>(`${base}/view/frameworks/${id}.json`, ['targets', 'method', 'methods'], {
		signal
	});

export const loadIndex = (base: string, signal?: AbortSignal) =>
	fetchJson<FrameworkIndex>(`${base}/view/frameworks/index.json`, ['frameworks', 'clauses'], { signal });

export const loadMap = (base: string, id: string, signal?: AbortSignal) =>
	fetchJson<FrameworkMap>(`${base}/view/framework-maps/${id}.json`, 'map', { signal });

/** @throws Error with a sentence for the reader when the file does not come */
export async function loadCountryVerdicts(
	base: string,
	address: Address,
	directory: Directory,
	signal?: AbortSignal
): Promise<CountryVerdicts> {
	const { iso3, name, in_sentence } = economyOf(directory, address.country);
	return {
		country: { iso3, name, inSentence: in_sentence },
		file: await loadVerdictFile(base, iso3, signal)
	};
}
