import { DEFAULT_COUNTRY } from '$lib/state/base';
import { directory } from '$lib/server/directory';
import { frameworkIndex, verdictFile } from '$lib/server/frameworks';
import { economyOf } from '$lib/view/names';
import { defaultLetters, type Letters } from '$lib/view/framework-list';

export async function load() {
	const { iso3, name, in_sentence } = economyOf(await directory(), DEFAULT_COUNTRY);
	const { frameworks } = frameworkIndex();
	const letters: Letters = {
		country: { iso3, name, inSentence: in_sentence },
		byFramework: defaultLetters(frameworks, verdictFile())
	};
	return {
		frameworks: frameworks.map(
			({ id, title, short_title, years, method, methods, follows, applies_to, own }) => ({
				id,
				title,
				short_title,
				years,
				method,
				methods,
				follows,
				applies_to,
				...(own ? { own } : {})
			})
		),
		letters
	};
}
