/**
 * Where the files that pages fetch stand: in a folder with a hash of all that they are made of in its name, so that a
 * page of one build cannot read a file of another. Each page says the folder of its build in its first element.
 */

let told: string | null = null;

/** The folder of this build's files below /view; '' for a page of no build. */
export function viewVersion(): string {
	told ??= (typeof document === 'undefined' ? undefined : document.documentElement.dataset['files']) ?? '';
	return told;
}

/** For the server, which has no page to read it from. */
export function setViewVersion(version: string): void {
	told = version;
}

/** The address of a file of this build, from the site's own folder: "view/1f0a…/economies/LSO.json". */
export const viewPath = (path: string): string => `view/${viewVersion()}/${path}`;

/** Whether an address is in that folder: what is not there may be in the folder of a newer build. */
export const isOfBuild = (url: string): boolean => url.includes(`/view/${viewVersion()}/`);
