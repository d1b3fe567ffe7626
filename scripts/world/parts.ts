/**
 * What the map says otherwise than the shapes' own list of countries: economies of ours that lie in another country's
 * outline there, or that it does not name, and full names of places that are no economy.
 */

/** An economy by a place in it. */
export interface Part {
	iso3: string;
	/** Longitude and latitude, degrees. */
	at: [number, number];
	/** Outlines whose middle is so near belong to it, degrees; 0: it is a dot. */
	within: number;
}

export const PARTS: readonly Part[] = [
	{ iso3: 'BES', at: [-68.3, 12.2], within: 0.5 },
	{ iso3: 'CCK', at: [96.8, -12.2], within: 0 },
	{ iso3: 'CHI', at: [-2.35, 49.35], within: 0 },
	{ iso3: 'CXR', at: [105.7, -10.5], within: 0 },
	{ iso3: 'GLP', at: [-61.5, 16.2], within: 1 },
	{ iso3: 'GUF', at: [-53.1, 3.9], within: 3 },
	{ iso3: 'MTQ', at: [-61, 14.65], within: 0.7 },
	{ iso3: 'MYT', at: [45.15, -12.8], within: 0.4 },
	{ iso3: 'REU', at: [55.5, -21.1], within: 1 },
	{ iso3: 'SJM', at: [18, 78.7], within: 5 },
	{ iso3: 'TKL', at: [-171.8, -9.2], within: 0 }
];

/** Shapes that are not drawn: without people, or (the last) two economies of ours in one, which are dots. */
export const LEFT_OUT: readonly string[] = ['Antarctica', 'Indian Ocean Ter.'];

/** Names that the shapes' list shortens, of places that are no economy. */
export const FULL_NAMES: Readonly<Record<string, string>> = {
	'N. Cyprus': 'Northern Cyprus',
	'Fr. S. Antarctic Lands': 'French Southern and Antarctic Lands',
	'S. Geo. and the Is.': 'South Georgia and the South Sandwich Islands',
	'Heard I. and McDonald Is.': 'Heard Island and McDonald Islands',
	'Br. Indian Ocean Ter.': 'British Indian Ocean Territory'
};

/** Outlines whose people the data count with an economy: their borders are its borders. It says nothing of who is right. */
export const INSIDE: Readonly<Record<string, string>> = { Somaliland: 'SOM', 'N. Cyprus': 'CYP' };

/** Borders that are shorter than the outlines are exact: Botswana and Zambia meet at Kazungula. */
export const BORDERS: readonly (readonly [string, string])[] = [['BWA', 'ZMB']];
