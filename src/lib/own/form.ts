/** The form in which a table of the reader's own leaves the site, so that it comes back as it was. */

export const COLUMNS = ['place', 'iso3', 'series', 'year', 'value', 'note'] as const;

export const isOwnForm = (names: readonly string[]): boolean => names.join() === COLUMNS.join();

/** Before what a spreadsheet would run an apostrophe is written; it is no part of the text. */
export const withoutGuard = (text: string): string => text.replace(/^'(?=[=+\-@\t\r])/, '');
