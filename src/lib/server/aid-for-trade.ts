/** What the frameworks of Aid for Trade and the EIF say to the page on aid: tests, kinds of support, steps of countries. */
import { testLines } from '../view/aid/aft-tests';
import { eifSteps } from '../view/aid/eif';
import type { AidPage } from '../view/aid/page';
import { directory } from './directory';
import { frameworkFile } from './frameworks';

export async function aidForTrade(): Promise<Pick<AidPage, 'tests' | 'categories' | 'eif'>> {
	const { economies } = await directory();
	const aft = frameworkFile('aft');
	const eif = frameworkFile('eif');
	return {
		tests: aft ? testLines(aft) : [],
		categories: (aft?.targets ?? [])
			.filter(({ goal }) => goal === 'categories')
			.map(({ id, label, noNumber }) => ({ id, label, reason: noNumber ?? '' })),
		eif: Object.fromEntries(
			economies.flatMap(({ iso3, name }) => {
				const steps = eif ? eifSteps(eif, name) : [];
				return steps.some(({ years }) => years.length > 0) ? [[iso3, steps]] : [];
			})
		)
	};
}
