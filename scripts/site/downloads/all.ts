/** All downloads by their addresses, each made when it is asked for; scripts/site/downloads.ts makes them all. */
import { join } from 'node:path';
import { openNative, type NativeDatabase } from '../../../src/lib/database/native';
import { assessFramework } from '../../frameworks/assess-all';
import { readInputs } from '../../frameworks/inputs';
import { readFrameworks, type FrameworkData } from '../../frameworks/read';
import { flowCsv, flowTables, readKinds } from './flows';
import { apiText } from './framework-text';
import { csvwMetadata, dataPackage, FOLDER_METADATA, openApi } from './describe';
import { catalogCsv, economyJson, indicatorCsv, readAbout } from './observations';
import { isTable, TABLES } from './tables';

/** The text of a download below /api/; null when there is none at this path. @param path "indicators.csv" */
export type Download = (path: string) => Promise<string | null>;

/**
 * @param site a folder with api/tsoelopele.duckdb and api/tsoelopele-flows.duckdb
 * @param data the folder data/
 */
export function downloads(site: string, data: string): Download {
	const indicators = once(async () => {
		const db = await openNative(join(site, 'api/tsoelopele.duckdb'));
		return { db, about: await readAbout(db, join(data, 'observations')) };
	});
	const flows = once(async () => {
		const db = await openNative(join(site, 'api/tsoelopele-flows.duckdb'));
		const kinds = await readKinds(db, join(data, 'flows'));
		return { db, kinds, tables: await flowTables(db, kinds) };
	});
	const frameworks = once(() => Promise.resolve(readFrameworks(data)));
	return async (path) => {
		const [folder = '', name = '', last = ''] = path.split('/');
		const id = (text: string, ending: string) => (text.endsWith(ending) ? text.slice(0, -ending.length) : '');
		if (path === 'indicators.csv') return catalogCsv((await indicators()).about);
		if (isTable(path)) {
			const { db, about } = await indicators();
			return TABLES[path](about, db);
		}
		if (path === 'datapackage.json') return dataPackage((await indicators()).about);
		if (path === 'openapi.yaml') return openApi();
		if (folder === 'indicators') {
			const { db, about } = await indicators();
			if (name === FOLDER_METADATA) return csvwMetadata(about.indicators.values(), about);
			return indicatorCsv(db, about, id(name, '.csv'));
		}
		if (folder === 'economies') {
			const { db, about } = await indicators();
			return economyJson(db, about, id(name, '.json'));
		}
		if (folder === 'frameworks') {
			const { db } = await indicators();
			return frameworkJson(db, await frameworks(), id(name, '.json'));
		}
		if (folder !== 'flows') return null;
		const { db, kinds, tables } = await flows();
		const kind = kinds.get(name);
		return kind ? flowCsv(db, kind, id(last, '.csv')) : (tables[name] ?? null);
	};
}

/** `frameworks/<id>.json`; null when there is no such framework. */
export async function frameworkJson(
	db: NativeDatabase,
	data: FrameworkData,
	id: string
): Promise<string | null> {
	const framework = data.frameworks.find((each) => each.id === id);
	if (!framework) return null;
	return apiText(framework, assessFramework(framework, await readInputs(db, data, [id])));
}

/** Asks once, and again only after a failure. */
function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
	let asked: Promise<Value> | undefined;
	return () => {
		asked ??= ask().catch((error: unknown) => {
			asked = undefined;
			throw error;
		});
		return asked;
	};
}
