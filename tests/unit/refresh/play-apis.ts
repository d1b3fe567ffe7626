/**
 * A local server that plays the publishers' services: answers of their shape, page by page, from tables, and faults on demand.
 * Shapes: World Bank [about, rows]; UN SDG { totalElements, data }; UNHCR { maxPages, items }; OData { value }.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

export interface Tables {
	wdi: {
		updated: string;
		series: Record<
			string,
			{ name: string; topics?: string[]; rows: [iso3: string, year: number, value: number | null][] }
		>;
	};
	unsdg: {
		release: string;
		series: Record<string, { description: string; target: string }>;
		rows: [series: string, m49: string, year: number, value: string, dimensions: Record<string, string>][];
	};
	/** By the service's path: rows as objects. */
	unhcr: Record<string, Record<string, string | number>[]>;
	gho: Record<string, Record<string, string | number | null>[]>;
}

/** What happens to an answer; `change` may do anything to the JSON that would be sent. */
export type Fault =
	| { status: number; after?: string; body?: string }
	| { cut: true }
	| { reset: true }
	| { change: (json: never) => unknown };

export interface Played {
	/** The environment that readEndpoints takes. */
	base: string;
	tables: Tables;
	/** All that was asked, in order. */
	asked: string[];
	/** Asked at each question with its address and how often it was asked before. */
	fault: (url: string, before: number) => Fault | undefined;
	/** How many questions were open at once, at most. */
	most: number;
}

const slice = <Row>(rows: readonly Row[], page: number, size: number) =>
	rows.slice((page - 1) * size, page * size);

function worldBank({ wdi }: Tables, url: URL): unknown {
	const [page, size] = ['page', 'per_page'].map((name) => Number(url.searchParams.get(name))) as [
		number,
		number
	];
	const answer = (rows: readonly unknown[]) => [
		{
			...{ page, pages: Math.ceil(rows.length / size), per_page: size, total: rows.length },
			...{ sourceid: '2', lastupdated: wdi.updated }
		},
		rows.length === 0 ? null : slice(rows, page, size)
	];
	if (url.pathname.endsWith('/sources/2/indicators'))
		return answer(
			Object.entries(wdi.series).map(([id, { name, topics = [] }]) => ({
				...{ id, name, unit: '', sourceNote: '', sourceOrganization: '' },
				topics: topics.map((value, index) => ({ id: String(index), value: `${value} ` }))
			}))
		);
	const code = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
	const series = wdi.series[code];
	if (!series)
		return [
			{
				message: [
					{
						...{ id: '175', key: 'Invalid format' },
						value: 'The indicator was not found. It may have been deleted or archived.'
					}
				]
			}
		];
	return answer(
		series.rows.map(([iso3, year, value]) => ({
			indicator: { id: code, value: series.name },
			country: { id: iso3.slice(0, 2), value: iso3 },
			...{ countryiso3code: iso3, date: String(year), value, unit: '', obs_status: '', decimal: 0 }
		}))
	);
}

function statisticsDivision({ unsdg }: Tables, url: URL): unknown {
	if (url.pathname.endsWith('/Series/List'))
		return Object.entries(unsdg.series).map(([code, { description, target }]) => ({
			goal: [target.split('.')[0]],
			...{ target: [target], indicator: [`${target}.1`], release: unsdg.release, code, description, uri: '' }
		}));
	const [page, size] = ['page', 'pageSize'].map((name) => Number(url.searchParams.get(name))) as [
		number,
		number
	];
	const rows = unsdg.rows.filter(([series]) => series === url.searchParams.get('seriesCode'));
	return {
		...{ size, totalElements: rows.length, totalPages: Math.ceil(rows.length / size), pageNumber: page },
		attributes: [],
		dimensions: [],
		data: slice(rows, page, size).map(([series, geoAreaCode, year, value, dimensions]) => ({
			...{ series, geoAreaCode, geoAreaName: '', timePeriodStart: year, value, valueType: 'Float' },
			...{ attributes: { Nature: 'C' }, dimensions, footnotes: [''] }
		}))
	};
}

function refugees({ unhcr }: Tables, url: URL): unknown {
	const [page, size] = ['page', 'limit'].map((name) => Number(url.searchParams.get(name))) as [
		number,
		number
	];
	const rows = unhcr[url.pathname.split('/').at(-2) ?? ''] ?? [];
	return {
		...{ page, 'short-url': '', maxPages: Math.ceil(rows.length / size), total: [] },
		items: slice(rows, page, size)
	};
}

function observatory({ gho }: Tables, url: URL): unknown {
	const rows = gho[decodeURIComponent(url.pathname.split('/').at(-1) ?? '')];
	if (!rows) return null;
	const [top, skip] = ['$top', '$skip'].map((name) => Number(url.searchParams.get(name))) as [number, number];
	return { '@odata.context': '', value: rows.slice(skip, skip + top) };
}

function answer(tables: Tables, url: URL): unknown {
	if (url.pathname.startsWith('/wb/')) return worldBank(tables, url);
	if (url.pathname.startsWith('/un/')) return statisticsDivision(tables, url);
	if (url.pathname.startsWith('/unhcr/')) return refugees(tables, url);
	return observatory(tables, url);
}

function send(response: ServerResponse, json: unknown, fault: Fault | undefined): void {
	if (fault && 'status' in fault) {
		response.writeHead(fault.status, fault.after === undefined ? {} : { 'retry-after': fault.after });
		response.end(fault.body ?? '');
		return;
	}
	if (fault && 'reset' in fault) {
		response.destroy();
		return;
	}
	if (json === null) {
		response.writeHead(404).end();
		return;
	}
	const text = JSON.stringify(fault && 'change' in fault ? fault.change(json as never) : json);
	response.writeHead(200, { 'content-type': 'application/json' });
	response.end(fault && 'cut' in fault ? text.slice(0, text.length / 2) : text);
}

/** Starts the server; it ends after the file's tests. */
export async function playApis(tables: Tables): Promise<Played> {
	const played: Played = { base: '', tables, asked: [], fault: () => undefined, most: 0 };
	let open = 0;
	const server = createServer((request, response) => {
		open += 1;
		played.most = Math.max(played.most, open);
		response.on('close', () => (open -= 1));
		const path = request.url ?? '';
		const before = played.asked.filter((each) => each === path).length;
		played.asked.push(path);
		send(response, answer(played.tables, new URL(path, 'http://localhost')), played.fault(path, before));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	played.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});
	return played;
}

/** Addresses of the played services, as the environment gives them. */
export const environmentOf = ({ base }: Played): Record<string, string> => ({
	REFRESH_BASE_WDI: `${base}/wb`,
	REFRESH_BASE_WDI_EXTRA: `${base}/wb`,
	REFRESH_BASE_UNSDG: `${base}/un`,
	REFRESH_BASE_UNHCR: `${base}/unhcr`,
	REFRESH_BASE_GHO: `${base}/gho`
});
