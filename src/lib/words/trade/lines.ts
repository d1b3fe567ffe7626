/** What is said of several series of one economy in one chart: of trade over time, commodities, borders and services. */
import type { UnitOf } from '../../types';

export interface LineFact {
	/** As the chart names the line: "Exports of goods". */
	label: string;
	value: number;
	/** Null where it is not known. */
	unit: UnitOf | null;
	/** Published in whole millions, the value is less than half of one. */
	isUnderHalf: boolean;
}

export interface LinesWords {
	/** "Lesotho in 2024: sold 1.1 billion, bought 2.3 billion US dollars" */
	finding: (economy: string, year: number, lines: readonly LineFact[]) => string;
	/** That no year has them all. */
	noYear: (economy: string) => string;
}

export interface OverTimeWords {
	title: string;
	/** What the parts of GDP are of. */
	ofGdp: string;
	measure: string;
	labels: Record<'exports' | 'imports', string>;
	note: string;
	none: (economy: string) => string;
}

/** Logistics and borders. */
export interface BordersWords {
	title: string;
	measure: string;
	none: (economy: string) => string;
}

/** Services that are delivered over a network. */
export interface DigitalWords {
	title: string;
	measure: string;
	labels: Record<'exports' | 'imports', string>;
	note: string;
	none: (economy: string) => string;
}
