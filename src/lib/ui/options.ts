import type { Option } from './option';

/** An option with other words a reader may type: codes, long names. */
export interface NamedOption extends Option {
	also?: string;
}

/** Lower case, no accents, so that "cote d'ivoire" finds "Côte d’Ivoire". */
export function folded(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/**
 * Options whose label, code or other words contain every word typed; those that start with the text come first.
 * Sections keep their order. An empty text matches all.
 */
export function matchingOptions(options: readonly NamedOption[], text: string, most = 400): NamedOption[] {
	const words = folded(text).split(/\s+/).filter(Boolean);
	if (words.length === 0) return options.slice(0, most);
	const typed = words.join(' ');
	const found: { option: NamedOption; rank: number }[] = [];
	for (const option of options) {
		const label = folded(option.label);
		const all = `${label} ${folded(option.id)} ${folded(option.also ?? '')}`;
		if (!words.every((word) => all.includes(word))) continue;
		const exact = folded(option.id) === typed || label === typed;
		found.push({ option, rank: exact ? 0 : label.startsWith(typed) ? 1 : 2 });
	}
	const sections = [...new Set(found.map(({ option }) => option.section))];
	return found
		.sort(
			(a, b) => sections.indexOf(a.option.section) - sections.indexOf(b.option.section) || a.rank - b.rank
		)
		.slice(0, most)
		.map(({ option }) => option);
}
