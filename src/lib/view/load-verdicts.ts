import type { Address } from '../address/address';
import type { Directory } from '../types';
import { fetchJson } from './fetch';
import { economyOf } from './load';
import type { FrameworkIndex, FrameworkMap, FrameworkView, VerdictFile } from './verdicts';

/** The country in focus with its verdicts. */
export interface CountryVerdicts {
	country: { iso3: string; name: string; inSentence: string };
	file: VerdictFile;
}

export const loadVerdictFile = (base: string, iso3: string) =>
	fetchJson<VerdictFile>(`${base}/view/verdicts/${iso3}.json`);

export const loadFramework = (base: string, id: string) =>
	fetchJson<FrameworkView>(`${base}/view/frameworks/${id}.json`);

export const loadIndex = (base: string) => fetchJson<FrameworkIndex>(`${base}/view/frameworks/index.json`);

export const loadMap = (base: string, id: string) =>
	fetchJson<FrameworkMap>(`${base}/view/framework-maps/${id}.json`);

/** @throws Error with a sentence for the reader when the file does not come */
export async function loadCountryVerdicts(
	base: string,
	address: Address,
	directory: Directory
): Promise<CountryVerdicts> {
	const { iso3, name, in_sentence } = economyOf(directory, address.country);
	return { country: { iso3, name, inSentence: in_sentence }, file: await loadVerdictFile(base, iso3) };
}
