/**
 * What of the observations the small database file has (`tsoelopele-core.duckdb`): those that the question for the
 * members of a group asks for, of the years that most readers ask about. Other questions need the whole file.
 */

/** Its first year; earlier ones are in the whole file. Some 585,000 observations come after it, and 1.1 million in all. */
export const CORE_FIRST_YEAR = 2008;

/** The condition that its observations fulfil: values that were measured or estimated, none that is expected. */
export const IN_CORE_FILE = `nature IN ('actual', 'estimate') AND year >= ${CORE_FIRST_YEAR}`;

/**
 * Whether the small file has all that a question for indicators of clauses may be answered with.
 * @param year asked for @param tolerance years either way that a value may be from
 */
export const coreAnswers = (year: number, tolerance: number): boolean => year - tolerance >= CORE_FIRST_YEAR;
