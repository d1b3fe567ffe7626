/** What the page on trade says beside its figures. */

/** A part's heading, and the same where there is little room. */
export interface HeadingWords {
	title: string;
	short: string;
}

export interface TradePageWords {
	/** Whether the economy is in Africa, whose preference is AGOA. */
	now: (isAfrican: boolean) => HeadingWords;
	overTime: HeadingWords;
	borders: HeadingWords;
	/** What exists of an economy without partners and goods: flows with their years (null: no single year), series; '' for none. */
	exists: (
		flows: readonly { title: string; from: number | null; to: number | null }[],
		series: readonly string[]
	) => string;
}
