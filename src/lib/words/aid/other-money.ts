/** Aid beside other money, and what stays of grants and loans. */
import type { YearValue } from './facts';

/** Money that crosses the border, or that the government takes in itself. */
export type MoneyKind = 'aid' | 'fdi' | 'remittances' | 'debt-service' | 'revenue' | 'taxes';
export type TransferLine = 'net' | 'grants' | 'loans' | 'paid';

export interface OtherMoneyWords {
	/** Of the part of the page. */
	heading: string;
	/** Of dollars of each year. */
	unit: string;
	labels: Record<MoneyKind, string>;
	/**
	 * What came in from abroad in a year, the largest first.
	 * @param year null without any  @param revenue nothing else is known than own revenue
	 */
	title: (
		economy: string,
		year: number | null,
		came: readonly { kind: 'aid' | 'fdi' | 'remittances'; value: number }[],
		revenue: boolean
	) => string;
	measure: string;
	notes: readonly string[];
	none: (economy: string) => string;
	kept: {
		labels: Record<TransferLine, string>;
		/**
		 * @param last what stayed in the newest year that is not in doubt, null without one
		 * @param below how many of the years were below zero
		 * @param doubts years in doubt
		 */
		title: (
			economy: string,
			last: YearValue | null,
			below: number,
			years: number,
			doubts: readonly number[]
		) => string;
		measure: string;
		note: string;
		none: (economy: string) => string;
		/** Marks a year and its payments. */
		inDoubt: string;
		/** Under every chart with such years; '' without any. */
		doubts: (doubts: readonly Doubt[]) => string;
	};
}

/** A year whose payments are in doubt: dollars by this table and by the newer one. */
export interface Doubt {
	year: number;
	paid: number;
	newer: number;
}
