/** What the columns of the files mean: the one list from which every description of them is made. */

export interface Column {
	name: string;
	type: 'string' | 'integer' | 'number' | 'boolean';
	about: string;
	/** Every row has it. */
	always?: true;
}

export interface Described {
	title: string;
	columns: Column[];
	/** Columns that together tell a row from all others. */
	key: string[];
}

const text = (name: string, about: string, always?: true): Column => ({
	name,
	type: 'string',
	about,
	...(always ? { always } : {})
});

/** The columns of `/api/indicators/<id>.csv`. */
export const OBSERVATIONS: Described = {
	title: 'Observations of one indicator',
	key: ['economy', 'year'],
	columns: [
		text('indicator', 'The publisher’s code of the indicator', true),
		text('economy', 'ISO 3166-1 alpha-3, and XKX for Kosovo', true),
		{ name: 'year', type: 'integer', about: 'The year that the value is for', always: true },
		{ name: 'value', type: 'number', about: 'As published, in the unit of the indicator', always: true },
		{ name: 'low', type: 'number', about: 'The publisher’s lower bound, empty where it gives none' },
		{ name: 'high', type: 'number', about: 'The publisher’s upper bound, empty where it gives none' },
		text(
			'nature',
			'actual (reported or measured), estimate (modelled by the publisher), projection or forecast (not happened yet)',
			true
		)
	]
};

export const DESCRIBED: Record<'economies.csv' | 'sources.csv' | 'groups.csv' | 'indicators.csv', Described> =
	{
		'indicators.csv': {
			title: 'The catalogue: every indicator with its unit, definition, source and coverage',
			key: ['id'],
			columns: [
				text('id', 'The publisher’s code', true),
				text('source_id', 'Its source, in sources.csv', true),
				text('series', 'The publisher’s series; rows with other dimensions share it', true),
				text('dimensions', 'The publisher’s own dimensions, empty where there are none'),
				{ name: 'is_lead', type: 'boolean', about: 'The row of its series that comes first', always: true },
				text('title', 'The publisher’s title', true),
				text('short_title', 'The title in a few words', true),
				text('subject', 'What a sentence calls it', true),
				{ name: 'plural', type: 'boolean', about: 'Whether "have" follows the subject', always: true },
				text('unit', 'The unit in words', true),
				text(
					'unit_kind',
					'What kind of number it is: share, percent, per, ratio, index, score, count, usd …',
					true
				),
				text('direction', 'Which way is better: up, down, to (near the ideal), none', true),
				{ name: 'ideal', type: 'number', about: 'The best value where the direction is "to"' },
				text('topic', 'A word for its field', true),
				text('definition', 'What it measures'),
				text('notes', 'Known traps'),
				{ name: 'decimals', type: 'integer', about: 'Decimals that this site shows', always: true },
				text('aggregate', 'How a group is summed up: median, sum, mean-population', true),
				text('tie_id', 'Series of several publishers that claim to measure the same share it'),
				{
					name: 'tie_default',
					type: 'boolean',
					about: 'The one of them that this site shows first',
					always: true
				},
				{
					name: 'tie_scale',
					type: 'number',
					about: 'value × tie_scale is in the unit of that one',
					always: true
				},
				{ name: 'first_year', type: 'integer', about: 'Of its observations', always: true },
				{ name: 'last_year', type: 'integer', about: 'Of its observations', always: true },
				{ name: 'observations', type: 'integer', about: 'How many there are', always: true },
				{ name: 'economies', type: 'integer', about: 'Of how many economies', always: true }
			]
		},
		'economies.csv': {
			title: 'Economies',
			key: ['iso3'],
			columns: [
				text('iso3', 'ISO 3166-1 alpha-3, and XKX for Kosovo', true),
				text('name', 'The name on this site', true),
				text('iso2', 'ISO 3166-1 alpha-2; NA is Namibia'),
				{ name: 'm49', type: 'integer', about: 'The number of the UN' },
				text('region', 'Region of the World Bank'),
				text('income', 'Income group of the World Bank'),
				{ name: 'is_landlocked', type: 'boolean', about: 'Without a coast', always: true }
			]
		},
		'sources.csv': {
			title: 'Data sets with their publishers, licences and vintages',
			key: ['id'],
			columns: [
				text('id', 'The source_id of indicators and flows', true),
				text('publisher', 'Who published it', true),
				text('dataset', 'The name of the data set', true),
				text('url', 'Where it is published', true),
				text('licence', 'Its licence in words', true),
				text('licence_url', 'Where the licence stands'),
				{
					name: 'non_commercial',
					type: 'boolean',
					about: 'Its publisher forbids commercial reuse',
					always: true
				},
				text('vintage', 'Which edition'),
				text('retrieved', 'The day on which it was fetched'),
				text('citation', 'As its publisher asks to be cited')
			]
		},
		'groups.csv': {
			title: 'Groups and their members over time',
			key: ['group', 'iso3', 'from_year'],
			columns: [
				text('group', 'Its id in addresses of this site', true),
				text('name', 'Its name', true),
				text('short_name', 'As it is called for short', true),
				text('kind', 'policy, union, region, income or world', true),
				text('iso3', 'The member', true),
				{ name: 'from_year', type: 'integer', about: 'First year as a member', always: true },
				{ name: 'to_year', type: 'integer', about: 'Last year as a member, empty while it still is one' },
				text('confidence', 'sure, check (to be checked) or computed (by this site)', true)
			]
		}
	};
