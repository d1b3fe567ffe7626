/** Which pages a snapshot visits: every kind, and of indicators some of very different kinds. */

/** Economies of very different kinds: with much data and little, large and tiny, and those that some publishers lack. */
export const ECONOMIES = 'LSO MWI ZAF SWZ USA FJI PRK SSD TUV XKX TWN PSE'.split(' ');

export interface Visit {
	/** With the page's own parameters: "/trade/?flow=imports". */
	path: string;
	/** '' for a page that is the same for all. */
	iso3: string;
	/** A button that is pressed first, by the beginning of its words. */
	press?: string;
}

const INDICATORS = [
	'SH.DYN.MORT', // a rate that two publishers have
	'UNCTAD.FDI.IN', // money in millions, below zero at times, and four who measure it
	'NY.GDP.PCAP.CD', // money
	'AG.LND.ARBL.ZS', // a share, with no better way
	'SP.POP.TOTL', // a count, summed over groups
	'ADMI.ENDOFPRIM.MAT', // yes or no
	'ER_REG_UNFCIM', // levels
	'WGI.PV', // a score around zero, with bounds
	'SH_STA_ANEM', // an SDG series with dimensions
	'SH_STA_TRAF', // one year only
	'FAO.POU', // stops early, tied
	'IMF.GGD.USD', // forecasts
	'SE.ENR.PRSC.FM.ZS', // nearest to an ideal is best
	'SI_POV_DAY1', // a mean weighted by people
	'SM.POP.NETM', // below zero
	'aged_15_24_employment_rate_percent' // projections
];

/** Other states of pages: compared, cut to years, opened, judged otherwise. */
const STATES = [
	'/priorities/2c/?with=SADC,ZAF&from=2000&to=2020',
	'/priorities/2e3/?with=WORLD,SIMILAR',
	'/priorities/2-FDI/?group=LDC',
	'/indicators/SH.DYN.MORT/?year=2010&with=SADC',
	'/trade/?flow=imports',
	'/frameworks/sdg/?target=3.2',
	'/frameworks/sdg/?target=1.1&method=sdsn',
	'/frameworks/sdg/?by=members&group=SADC',
	'/frameworks/mdg/?target=4.A',
	'/frameworks/mdg/?target=7.C&method=mdg-reference-path',
	'/frameworks/sadc/?target=inflation',
	'/frameworks/endtb/?target=2020-deaths',
	'/frameworks/unaids-95/?target=1-treatment',
	'/frameworks/aft/?target=predictable',
	'/frameworks/vpoa/?target=2a.1',
	'/frameworks/ipoa/?target=A.2',
	'/frameworks/au/?target=MALABO-GROWTH',
	'/frameworks/a63/?target=4-growth',
	'/frameworks/oda/?target=0.7',
	'/frameworks/eif/?target=share'
];

/** What only the database in the browser answers, which takes long to start: for a few. */
const PRESSED = { path: '/priorities/2c/', press: 'Show the members' };
const PRESSED_FOR = ['LSO', 'MWI', 'ZAF'];

const ALIKE_FOR_ALL = ['/indicators/', '/data/', '/methods/'];

/** Addresses of one kind that a page links to, in its order. */
export const linkedIn = (html: string, folder: string): string[] => [
	...new Set(
		[...html.matchAll(/href="([^"]*)"/g)].flatMap(([, href = '']) => {
			const id = new RegExp(`(?:^|/)${folder}/([^/?#"]+)/(?:[?#].*)?$`).exec(href)?.[1];
			return id ? [`/${folder}/${id}/`] : [];
		})
	)
];

/** Every visit, page by page. @param site its address without a slash at the end; its first page names the clauses */
export async function allVisits(site: string, economies: string[], pages: RegExp): Promise<Visit[]> {
	const html = async (path: string) => (await fetch(`${site}${path}`)).text();
	const clauses = linkedIn(await html('/'), 'priorities');
	const frameworks = linkedIn(await html('/frameworks/'), 'frameworks');
	if (clauses.length === 0 || frameworks.length === 0)
		throw new Error(`${site} links to no clauses or frameworks: is it a built site?`);
	const paths = [
		...['/', '/aid/', '/aid/finance/', '/trade/', '/frameworks/'],
		...clauses,
		...frameworks,
		...INDICATORS.map((id) => `/indicators/${id}/`),
		...STATES
	];
	return [
		...ALIKE_FOR_ALL.map((path) => ({ path, iso3: '' })),
		...paths.flatMap((path) => economies.map((iso3) => ({ path, iso3 }))),
		...economies.filter((iso3) => PRESSED_FOR.includes(iso3)).map((iso3) => ({ ...PRESSED, iso3 }))
	].filter(({ path }) => pages.test(path));
}

/** What a visit is called: its path, and what is pressed there. */
export const nameOf = ({ path, press }: Visit): string => (press ? `${path} (${press})` : path);

/** The file of a visit below a snapshot's folder: "LSO/priorities_2c.txt". */
export function fileOf(visit: Visit): string {
	const page = nameOf(visit)
		.replace(/^\/|\/$/g, '')
		.replace(/\/\?|[/?]/g, '_')
		.replace(/_? \((.*)\)$/, (_, pressed: string) => `_${pressed.toLowerCase().replaceAll(' ', '-')}`);
	return `${visit.iso3 || 'all'}/${page || 'index'}.txt`;
}

/** The address of a visit below a site: its economy named, every figure shown as a table. */
export const addressOf = ({ path, iso3 }: Visit): string =>
	iso3 === '' ? path : `${path}${path.includes('?') ? '&' : '?'}country=${iso3}&view=table`;
