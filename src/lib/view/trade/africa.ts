/** Trade within Africa by section of goods: sold and bought. */
import type { BarsModel } from '../../chart/bars/model';
import type { AfricaSection } from '../../source/flows/trade';
import { africa as english } from '../../words/en/trade/africa';
import type { AfricaWords } from '../../words/trade/africa';
import { DOLLARS } from './parts';

/** Trade with African economies by section, largest sum first. */
export function africaModel(sections: readonly AfricaSection[], words: AfricaWords = english): BarsModel {
	return {
		...DOLLARS,
		...{ heading: words.heading, missing: words.missing, shown: { most: 10 }, columns: [...words.columns] },
		rows: [...sections]
			.sort((a, b) => (b.exports ?? 0) + (b.imports ?? 0) - (a.exports ?? 0) - (a.imports ?? 0))
			.map(({ id, name, exports, imports }) => ({ id, label: name, values: [exports, imports] }))
	};
}

/** Both totals; a side without rows is not called zero. */
export function africaFinding(
	sections: readonly AfricaSection[],
	economy: string,
	words: AfricaWords = english
): string {
	const total = (side: 'exports' | 'imports') => {
		const values = sections.flatMap((row) => row[side] ?? []);
		return values.length === 0 ? null : values.reduce((all, value) => all + value, 0);
	};
	return words.finding(economy, total('exports'), total('imports'));
}
