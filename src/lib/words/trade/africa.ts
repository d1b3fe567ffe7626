/** What is said of trade within Africa. */
export interface AfricaWords {
	title: string;
	/** "Lesotho sold 400 US dollars a year to African economies, and bought 950"; null where no row is reported. */
	finding: (economy: string, sold: number | null, bought: number | null) => string;
	/** @param period '' where it is not known */
	measure: (period: string) => string;
	heading: string;
	columns: readonly [sold: string, bought: string];
	missing: string;
	none: (economy: string) => string;
}
