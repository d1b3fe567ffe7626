/** The lists of economies and groups, and of what they are called elsewhere. */
import type { Aliases, Directory } from '../types';
import type { Asking } from './fetch';
import { packsOf } from './pack';

/** The pickers' list of economies and groups. @throws Fault with a sentence for the reader */
export const loadDirectory = (base: string, asking?: Asking) => packsOf(base, asking)<Directory>('directory');

/** Further codes and names of economies. @throws Fault with a sentence for the reader */
export const loadAliases = (base: string, asking?: Asking) => packsOf(base, asking)<Aliases>('names');
