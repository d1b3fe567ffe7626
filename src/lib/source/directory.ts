/** The lists of economies and groups, and of what they are called elsewhere. */
import type { Aliases, Directory } from '../types';
import { fetchJson, type Asking } from './fetch';

/** The pickers' list of economies and groups. @throws Fault with a sentence for the reader */
export const loadDirectory = (base: string, asking?: Asking) =>
	fetchJson<Directory>(`${base}/view/directory.json`, ['economies', 'groups'], asking);

/** Further codes and names of economies. @throws Fault with a sentence for the reader */
export const loadAliases = (base: string, asking?: Asking) =>
	fetchJson<Aliases>(`${base}/view/names.json`, 'map', asking);
