/** The years that a reader chose; null is an open end. */
export interface Years {
	from: number | null;
	to: number | null;
}
