import { expect, it } from 'vitest';
import { agoaSays } from '../../../../src/lib/view/trade/agoa';
import type { Views } from '../../../../src/lib/view/views';

const of = (iso3: string, groups: string[]) =>
	({ country: { iso3, name: iso3, inSentence: iso3 }, economy: { groups } }) as unknown as Views;

it('says of AGOA what is known, to African countries alone, and claims it for none but the one that the framework is of', () => {
	expect(agoaSays('AGOA, renewed to 31 December 2026', of('LSO', ['AU']))).toBe(
		'AGOA, renewed to 31 December 2026.'
	);
	expect(agoaSays('AGOA, renewed to 31 December 2026', of('SSD', ['AU']))).toBe(
		'AGOA, renewed to 31 December 2026. Whom it is open to is decided each year and is not in these data: they do not say whether SSD is among them.'
	);
	expect(agoaSays('AGOA', of('IND', ['G77']))).toBe('');
	expect(agoaSays('', of('SSD', ['AU']))).toBe('');
});
