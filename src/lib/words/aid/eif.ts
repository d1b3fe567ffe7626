/** The steps of the Enhanced Integrated Framework in a country, on the years of its exports. */
export interface EifWords {
	/** @param sold dollars of exports in the first year and the last, null where not known or they are one */
	title: (
		economy: string,
		since: number | null,
		taken: number,
		of: number,
		years: readonly [first: number, last: number] | null,
		sold: readonly [before: number, after: number] | null
	) => string;
	measure: string;
	note: string;
	/** @param isLdc the Framework was made for it */
	none: (economy: string, isLdc: boolean) => string;
	/** What is drawn above the steps, and its unit. */
	exports: string;
	unit: string;
	columns: readonly [step: string, year: string, said: string];
	/** The line that says since when the country is a member. */
	member: string;
	since: (year: number) => string;
	noDate: string;
}
