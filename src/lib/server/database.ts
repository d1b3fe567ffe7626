/**
 * The database that pages are made from, opened once: the build's own file, or the ClickHouse server that the environment names
 * (docs/scale.md), asked by the same functions.
 */
import { openServer, serverOf } from '../database/clickhouse/http';
import { openNative } from '../database/native';
import type { Database } from '../database/database';
import { siteVersion } from './version';

/** The folder with the databases and the files that pages fetch: that of the build which is being served, or made. */
export const siteFiles = (): string => process.env['SITE_FILES'] ?? 'public';
/** In the folder of a build the files have their version in their path; where they are made they have not. */
export const viewFolder = (): string =>
	process.env['SITE_FILES'] ? `${siteFiles()}/view/${siteVersion()}` : 'public/view';
export const databaseFile = (): string => `${siteFiles()}/api/tsoelopele.duckdb`;

let opened: Promise<Database> | undefined;
let flows: Promise<Database> | undefined;

/** @throws Error that says how to make the database when it is not there */
export function database(): Promise<Database> {
	const server = serverOf(process.env);
	opened ??= server ? Promise.resolve(openServer(server)) : openNative(databaseFile());
	return opened;
}

/** Aid, debt and trade. @throws Error as above */
export function flowsDatabase(): Promise<Database> {
	const server = serverOf(process.env);
	flows ??= server
		? Promise.resolve(openServer({ ...server, database: `${server.database}_flows` }))
		: openNative(`${siteFiles()}/api/tsoelopele-flows.duckdb`);
	return flows;
}
