/** The table of UN SDG series and their methods, which the import writes and the frameworks read. */

/** Where the table goes in data/. */
export const SDG_SERIES_FILE = 'frameworks/sdg-series.csv';

export const SDG_SERIES_COLUMNS = [
	...(['series', 'indicator', 'target', 'goal', 'custodian', 'tier', 'method', 'direction'] as const),
	...(['target_value', 'growth_limits', 'ratio_limits', 'required_growth', 'baseline_year'] as const),
	...(['baseline_years', 'level_thresholds', 'level_names'] as const)
];
export type SdgSeriesRow = Record<(typeof SDG_SERIES_COLUMNS)[number], string>;
