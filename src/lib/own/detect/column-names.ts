/** What publishers call columns, by what they hold. */

export const YEAR =
	/^(year|years|ann[ée]e|ano|time|time ?period|time_period|timeperiod|period|date|yr|month|mois|m[eê]s|quarter|trimestre|dim ?time|timedim|observation[_ ]date)$/i;
/** What publishers call the column of values, the surest first. */
export const VALUES = [
	/^(obs_?value|numeric_?value|factvaluenumeric)$/i,
	/^(value|display value|data ?value|observation value|valeur|valor)$/i
];
/** "Survey year", "Year of report". */
export const YEAR_WORD = /\b(?:year|ann[ée]e|ano)\b/i;
/** Columns that hold neither values nor what tells series apart, unless rows differ by nothing else. */
export const NEVER =
	/footnote|flag|note|status|lower|upper|^low$|^high$|bound|comment|source|series ?code|indicator ?code|unit|frequency|^freq$|last ?update|date ?modified|multiplier|decimals/i;
/** Columns that say what is measured, the surest first. */
export const SUBJECTS = [
	/^(indicator|series)[ _]?(name|description)$/i,
	/^(indicator|indicateur|indicador)$/i,
	/^item$/i,
	/^(variable|measure|subject|subject descriptor|statistic)$/i
];
