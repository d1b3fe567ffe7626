/** Investment beside groups taken together. Of a group the value and what it is called after "in". */
export interface GroupInvestmentWords {
	/** How many members of a group have data in a year. */
	members: (group: string, members: number, of: number, year: number) => string;
	person: {
		/** Dollars per person; null where not known. */
		title: (
			economy: string,
			own: { year: number; value: number } | null,
			groups: readonly GroupValue[]
		) => string;
		measure: string;
		unit: string;
	};
	share: {
		/** Per cent of what each group took in. */
		title: (economy: string, year: number, groups: readonly GroupValue[]) => string;
		measure: (economy: string) => string;
		unit: string;
		notes: readonly string[];
		/** Groups that the country has never been in. */
		outside: (economy: string, groups: readonly string[]) => string;
		none: (economy: string) => string;
	};
}

export interface GroupValue {
	group: string;
	value: number;
}
