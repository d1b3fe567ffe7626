/** How a figure is cited: the figure itself, and the data behind it, which are the publishers'. */
import type { Figure } from '../figure/figure';
import { isOwnSource } from '../figure/own';
import type { Source } from '../types';
import { dayText, SITE_NAME, type Taken } from './taken';

const yearOf = (text: string): string => /\b(?:19|20)\d\d\b/.exec(text)?.[0] ?? '';

const licenceOf = ({ licence, non_commercial }: Source): string =>
	non_commercial ? `${licence} (non-commercial use only)` : licence;

/** What others have published of what is behind a figure. */
const published = ({ sources }: Figure): Source[] => sources.filter((source) => !isOwnSource(source));

/**
 * A figure of a reader's own table is the reader's: the site is neither its author nor its publisher, and its address shows
 * it to nobody else. "Own table “Schools”, unpublished; drawn with Tsoelopele (https://example.org/)".
 */
const ownWork = ({ figure, site }: Taken): string =>
	`Own ${figure.own.includes('” and “') ? 'tables' : 'table'} ${figure.own}, unpublished; drawn with ${SITE_NAME} (${site})`;

/** In one sentence a work: what a report or a slide says. */
export function plainCitation(taken: Taken): string {
	const { figure, address, day } = taken;
	const data = published(figure).map((source) =>
		[
			`${source.publisher}: ${source.dataset}`,
			source.vintage && `edition ${source.vintage}`,
			licenceOf(source),
			source.url
		]
			.filter(Boolean)
			.join(', ')
	);
	return [
		figure.own
			? `${ownWork(taken)} on ${dayText(day)}: “${figure.title}”. ${figure.measure}.`
			: `${SITE_NAME} (${yearOf(day)}): “${figure.title}”. ${figure.measure}. ${address} (seen on ${dayText(day)}).`,
		...(data.length > 0 ? [`Data: ${data.join('; ')}.`] : [])
	].join('\n');
}

const TEX: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	// Signs that findings and units have and that LaTeX stops at, or sets as letters.
	'\u00a0': '~',
	'\u202f': '~',
	'−': '$-$',
	'×': '$\\times$',
	'≤': '$\\leq$',
	'≥': '$\\geq$',
	'→': '$\\to$',
	'₂': '$_2$',
	'₃': '$_3$',
	'²': '$^2$',
	'³': '$^3$'
};
const tex = (text: string) =>
	text.replace(/[\\~^&%$#_{}\u00a0\u202f−×≤≥→₂₃²³]/g, (sign) => TEX[sign] ?? `\\${sign}`);
const key = (text: string) =>
	text
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/**
 * Names as RIS takes authors, one a line: a comma stands between a family name and a first name there, so that none may be
 * left in the name of a publisher.
 */
function authors(publisher: string): string[] {
	const whole = publisher
		.replaceAll(/\([^)]*\)/g, (inner) => inner.replaceAll(', ', '/'))
		.replaceAll(', through ', ' through ');
	return whole.includes(', ') ? whole.split(/, | and /) : [whole];
}

function entry(name: string, fields: readonly [string, string][]): string {
	const lines = fields.filter(([, text]) => text !== '').map(([field, text]) => `\t${field} = {${text}},`);
	return [`@misc{${name},`, ...lines, '}'].join('\n');
}

/** BibTeX: an entry for the figure and one for each source. */
export function bibtex(taken: Taken): string {
	const { figure, address, day } = taken;
	const own = entry(key(figure.own ? `own-${figure.filename}` : `${SITE_NAME}-${figure.filename}`), [
		['author', figure.own ? '' : `{${SITE_NAME}}`],
		['title', `{${tex(figure.title)}}`],
		['howpublished', figure.own && tex(ownWork(taken))],
		['year', yearOf(day)],
		['note', tex(figure.measure)],
		['url', figure.own ? '' : address],
		['urldate', figure.own ? '' : day]
	]);
	const data = published(figure).map((source) =>
		entry(key(`${source.id}-${source.vintage}`), [
			['author', `{${tex(source.publisher)}}`],
			['title', `{${tex(source.dataset)}}`],
			['year', yearOf(source.vintage) || yearOf(source.retrieved)],
			['version', tex(source.vintage)],
			['note', tex(`Licence: ${licenceOf(source)}`)],
			['url', source.url],
			['urldate', source.retrieved]
		])
	);
	return `${[own, ...data].join('\n\n')}\n`;
}

/** RIS, as programs for references read it: a record for the figure and one for each source. */
export function ris(taken: Taken): string {
	const { figure, address, day } = taken;
	const record = (type: string, fields: readonly [string, string][]) =>
		[
			`TY  - ${type}`,
			...fields
				.filter(([, text]) => text !== '')
				.map(([tag, text]) => `${tag}  - ${text.replaceAll(/\s+/g, ' ')}`),
			'ER  - '
		].join('\r\n');
	const slashed = (iso: string) => iso.replaceAll('-', '/');
	const own = record('FIGURE', [
		['AU', figure.own ? '' : SITE_NAME],
		['TI', figure.title],
		['PY', yearOf(day)],
		['PB', figure.own ? '' : SITE_NAME],
		['N1', figure.own && ownWork(taken)],
		['N1', figure.measure],
		['UR', figure.own ? '' : address],
		['Y2', figure.own ? '' : slashed(day)]
	]);
	const data = published(figure).map((source) =>
		record('DATA', [
			...authors(source.publisher).map((name): [string, string] => ['AU', name]),
			['TI', source.dataset],
			['PY', yearOf(source.vintage) || yearOf(source.retrieved)],
			['PB', source.publisher],
			['ET', source.vintage],
			['N1', `Licence: ${licenceOf(source)}`],
			['UR', source.url],
			['Y2', slashed(source.retrieved)]
		])
	);
	return `${[own, ...data].join('\r\n\r\n')}\r\n`;
}
