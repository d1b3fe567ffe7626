import type { Address } from '../state/base';
import type { Directory } from '../types';
import { packsOf } from '../source/pack';
import { economyFiles, type EconomyPart, type PagePart } from '../source/parts';
import { economyOf } from './names';
import type { FrameworkIndex, FrameworkMap, FrameworkView, JudgedTargets, VerdictFile } from './verdicts';

/** The country in focus with its verdicts. */
export interface CountryVerdicts {
	country: { iso3: string; name: string; inSentence: string };
	file: VerdictFile;
}

export const loadVerdictFile = (base: string, iso3: string, signal?: AbortSignal) =>
	packsOf(base, { signal })<VerdictFile>(`verdicts/${iso3}`);

/** Verdicts on what the pages of a part are linked to, which come with the economy's series. */
export async function loadJudged(
	base: string,
	iso3: string,
	part: PagePart,
	signal?: AbortSignal
): Promise<JudgedTargets> {
	const [file = ''] = economyFiles(iso3, part);
	return (await packsOf(base, { signal })<EconomyPart<JudgedTargets>>(file)).judged;
}

export const loadFramework = (base: string, id: string, signal?: AbortSignal) =>
	packsOf(base, { signal })<FrameworkView>(`frameworks/${id}`);

export const loadIndex = (base: string, signal?: AbortSignal) =>
	packsOf(base, { signal })<FrameworkIndex>('frameworks/index');

export const loadMap = (base: string, id: string, signal?: AbortSignal) =>
	packsOf(base, { signal })<FrameworkMap>(`framework-maps/${id}`);

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
