/** What a column of a table says. */
export type Role = 'place' | 'year' | 'value' | 'series' | 'none';
