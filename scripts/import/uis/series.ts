import { join } from 'node:path';
import { z } from 'zod';
import type { ImportedIndicator } from '../lib/importer';
import { measureShape, readDescribed } from '../lib/series';

/** By the first part of the code, or the first two where one is not enough. */
const FAMILIES = readDescribed(
	join(import.meta.dirname, 'families.yaml'),
	'families',
	measureShape.extend({ zero_is_gap: z.boolean().default(false) })
);

/** Parts of a code that name a group or compare two, not a measure of their own. */
const DIMENSIONS: Record<string, string> = {
	F: 'Sex=FEMALE',
	M: 'Sex=MALE',
	RUR: 'Location=RURAL',
	URB: 'Location=URBAN',
	Q1: 'Wealth=POOREST FIFTH',
	Q5: 'Wealth=RICHEST FIFTH',
	GPIA: 'Parity=FEMALE TO MALE',
	LPIA: 'Parity=RURAL TO URBAN',
	WPIA: 'Parity=POOREST TO RICHEST FIFTH'
};

const PARITY: Pick<ImportedIndicator, 'unit' | 'unit_kind' | 'direction' | 'ideal'> = {
	unit: 'adjusted parity index, 0 to 2: 1 is parity',
	unit_kind: 'ratio',
	direction: 'to',
	ideal: 1
};
const ZERO_NOTE = 'Exact zeros are left out: the publisher’s file also fills cells without data with them.';
const PARITY_NOTE =
	'Adjusted so that it lies even on both sides of 1: above 1 the smaller value is divided by the larger and taken from 2.';

const familyOf = (parts: string[]) => FAMILIES[parts.slice(0, 2).join('.')] ?? FAMILIES[parts[0] ?? ''];

/**
 * Whether an exact zero of a series stands for "no data" in the files: the completion of primary school by the
 * poorest and the richest fifth is 0 for Cuba 2014 and Ethiopia 2000, the Netherlands have a lower secondary
 * intake of 0, Iran has no adult who attended school, some countries no pupil for a trained teacher, and parity
 * is 0 where it cannot be.
 */
export function zeroIsGap(code: string): boolean {
	const parts = code.split('.');
	const parity = parts.some((part) => DIMENSIONS[part]?.startsWith('Parity='));
	return parity || familyOf(parts)?.zero_is_gap === true;
}

/** A title from the publisher's name of the series, without units and without "both sexes". */
export function titleFrom(name: string): string {
	const household = name.includes('(household survey data)');
	const title = name
		.replace(/\s*\((%|number|GPIA|LPIA|WPIA|headcount basis|ISCED 1|household survey data)\)/g, '')
		.replace(/,\s*both sexes/g, '')
		.replace(
			/Administration of a nationally[- ]representative learning assessment/,
			'National learning assessment held'
		)
		.replace(/ parity index$/, ' parity')
		.replace(/adjusted (\w+) parity/, '$1 parity')
		.replace(/quintile/g, 'fifth')
		.replace(/\s+/g, ' ')
		.trim();
	return household ? `${title}, household surveys` : title;
}

/**
 * An indicator without its decimals, from the code and the publisher's name of the series.
 * @param selected all chosen codes: a row with a dimension belongs to its total where that is chosen too
 * @throws Error for a family of series that is not described here
 */
export function describeUis(
	code: string,
	name: string,
	selected: readonly string[]
): Omit<ImportedIndicator, 'decimals'> {
	const parts = code.split('.');
	const family = familyOf(parts);
	if (!family) throw new Error(`no description in families.yaml for the family of ${code}`);
	const { unit, unit_kind, direction, definition } = family;
	const total = parts.filter((part) => !(part in DIMENSIONS)).join('.');
	const dimensions = parts.flatMap((part) => DIMENSIONS[part] ?? []).join(';');
	const parity = dimensions.includes('Parity=');
	const ofTotal = total !== code && selected.includes(total);
	return {
		...{ unit, unit_kind, direction, definition },
		...(parity ? PARITY : {}),
		notes: [parity ? PARITY_NOTE : '', family.notes ?? '', zeroIsGap(code) ? ZERO_NOTE : '']
			.filter((note) => note !== '')
			.join(' '),
		id: code,
		series: ofTotal ? total : code,
		dimensions,
		is_lead: !ofTotal,
		title: titleFrom(name),
		topic: /\.(GPIA|F|M)\b/.test(code) ? 'gender' : 'education',
		aggregate: family.unit_kind === 'count' ? 'sum' : 'median'
	};
}
