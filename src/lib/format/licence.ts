/** A licence as it stands beside a figure. */
import type { Source } from '../types';

/** In brief: what is said of how it is known stands with the lists of sources. */
export const licenceInBrief = (licence: Source['licence']): string => licence.replace(/ \([^()]*\)$/, '');
