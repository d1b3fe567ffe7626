/**
 * The United States' additional tariffs of 2025 on African goods, as the executive orders and proclamations list
 * them: a rate an exporter, and tariff lines that are exempt or have a rate of their own (steel, aluminium, cars),
 * which replaces the exporter's. A code of the lists covers all lines that begin with it.
 */
import { join } from 'node:path';
import { ImportFault } from '../../lib/read-csv';
import { readJson } from '../lib/read-json';

/** What the order gives to exporters that it does not list, in per cent. */
export const BASE_RATE = 10;

const LISTS: { file: string; rule: string }[] = [
	{ file: 'steel_products_03_05_2025.json', rule: 'steel' },
	{ file: 'aluminum_products_03_05_2025.json', rule: 'aluminium' },
	{ file: 'autos_autoparts_04_03_2025.json', rule: 'cars' },
	{ file: 'exemptions_04_02_2025.json.gz', rule: 'exempt' },
	{ file: 'exemptions_04_11_2025.json', rule: 'exempt' }
];

export interface UsRules {
	/** The rule and rate of a ten-digit line; null where the exporter's own rate applies. */
	ofLine(code: string): { rule: string; rate: number | null } | null;
	/** ISO3 → additional rate in per cent, of the exporters that the order lists. */
	rates: Map<string, number>;
}

/** @param folder trade/us-africa-exports/tariffs @throws ImportFault */
export function readUsRules(folder: string): UsRules {
	const lists = LISTS.map(({ file, rule }) => {
		const { codes, rate } = readJson(join(folder, file)) as { codes?: string[]; rate?: number };
		if (!Array.isArray(codes) || typeof rate !== 'number')
			throw new ImportFault(join(folder, file), null, 'a list of codes and a rate');
		return { rule, rate: rate * 100, codes: new Set(codes) };
	});
	const file = join(folder, 'country_specific_tariffs.json');
	const rates = new Map<string, number>();
	for (const [iso3, entry] of Object.entries(readJson(file) as Record<string, unknown>)) {
		if (typeof entry !== 'object' || entry === null) continue;
		const { rate } = entry as { rate?: unknown };
		if (typeof rate !== 'number') throw new ImportFault(file, null, `a rate for ${iso3}`);
		rates.set(iso3, Math.round(rate * 10000) / 100);
	}
	return {
		rates,
		ofLine(code) {
			// Chapters 98 and 99: American goods that come back, small parcels; the orders do not list them.
			if (/^9[89]/.test(code)) return { rule: 'not counted', rate: null };
			for (const { rule, rate, codes } of lists)
				for (let length = code.length; length >= 4; length--)
					if (codes.has(code.slice(0, length))) return { rule, rate };
			return null;
		}
	};
}
