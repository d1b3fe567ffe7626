/** Several indicators in a grid, each with its newest value and a small chart, all over the same years. Plain data. */
import type { LineModel, StatusKind } from '../model';

export interface Multiple {
	id: string;
	title: string;
	href?: string;
	/** Drawn over the years of the whole grid. */
	model: LineModel;
	/** The chart in words. */
	alt: string;
	/** The newest value, formatted: "18.5 %". */
	value: string;
	/** Its year; '' without a value. */
	when: string;
	/** More than five years older than the newest one anywhere. */
	old: boolean;
	/** "from 24.1 % in 2005". */
	change: string;
	status: StatusKind;
	/** "3rd of 16 in SADC". */
	rank: string;
	/** How to read it; '' for nothing. */
	note: string;
	/** "World Bank, 2025". */
	source: string;
}

export interface MultiplesModel {
	cells: Multiple[];
	/** What a row that opens is called: "Show large". */
	large: string;
}
