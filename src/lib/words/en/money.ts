/** What is given and received, in sentences that only the build says. */
import type { NetAid } from '../words';
import type { YearValue } from '../../assess/trend';
import { percent } from '../../format/percent';
import { upperFirst } from '../../format/upper-first';

/** As many decimals as tell: "0.24 %", "6.2 %", "31 %". */
const rate = (value: number) => percent(value, Math.abs(value) < 0.695 ? 2 : Math.abs(value) < 9.95 ? 1 : 0);

const OF = { income: ' of its national income', person: ' per person', all: '' } as const;

/** "Net aid to Lesotho was 6.6 % of its national income in 2023" */
export const netAid = (economy: string, { of, value, year }: NetAid): string =>
	`Net aid to ${economy} was ${value}${OF[of]} in ${year}`;

/** "The United States gave 0.24 % of its national income as aid in 2023 (grant equivalents)" */
export const givenAid = (economy: string, { year, value }: YearValue): string =>
	`${upperFirst(economy)} gave ${rate(value)} of its national income as aid in ${year}, counted as grant equivalents; the promise of 1970 is ${rate(0.7)}`;

export const noAid = (economy: string): string =>
	`No aid to or from ${economy} is in the open tables used here`;

export const noTrade = (economy: string): string =>
	`No trade in goods of ${economy} is in the open tables used here`;
