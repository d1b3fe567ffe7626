/** What marks values of a reader's own table among those of publishers. */
import type { Source } from '../types';

/** Stands in the place of a publisher's id; a source of one's own has it before the id of its table. */
export const OWN_SOURCE = 'own';

/** Whether a source is a reader's own table, which nobody published. */
export const isOwnSource = ({ id }: Pick<Source, 'id'>): boolean => id.startsWith(`${OWN_SOURCE} `);
