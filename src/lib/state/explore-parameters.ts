/** What the address of Explore holds beside what all pages share, by name, in the order in which it is written. */
export const EXPLORE_PARAMETERS = [
	'indicators',
	'chart',
	'transform',
	'scale',
	'year',
	'group',
	'above',
	'below',
	'order',
	'limit',
	'size',
	'colour',
	'trails',
	'steady',
	'classes',
	'facet',
	'axes',
	'q'
] as const;
