/** What is said of tariffs in developed countries, with and without preferences. */

/** Endings of the ids of the United Nations' series by kind of goods; '' of all goods. */
export type TariffGoods = '' | '.AGR' | '.IND' | '.TEX' | '.CLO';

export interface TariffWords {
	title: string;
	/** That on all goods none is known. */
	unknown: string;
	/** That preferences took nothing off. */
	nothing: (year: number) => string;
	/** How many percentage points they took off, and on which goods most; null where on none. */
	took: (points: number, year: number, most: { goods: string; points: number } | null) => string;
	/** Null: there is no year. */
	measure: (year: number | null) => string;
	unit: string;
	heading: string;
	goods: Record<TariffGoods, string>;
	columns: readonly [without: string, withPreferences: string];
	missing: string;
	margin: string;
	none: (economy: string) => string;
}
