/** Every member of a group by many indicators: a question across countries, which only the database answers. */
import { coreAnswers } from '../query/core-file';
import { membersTable, type MemberRow, type MembersQuestion } from '../query/members-table';
import { RANK_TOLERANCE_YEARS } from '../series/rank';
import { browserDatabase, type DataFile } from './database.svelte';

/** The file that has all that a question may be answered with: the small one for years that most readers ask about. */
export const fileOf = ({ year, tolerance = RANK_TOLERANCE_YEARS }: MembersQuestion): DataFile =>
	coreAnswers(year, tolerance) ? 'core' : 'all';

/**
 * @param base the site's own folder
 * @param question of indicators that clauses use
 * @throws Error with a sentence for the reader; the signal's reason when the asker gave up
 */
export const askMembers = (
	base: string,
	question: MembersQuestion,
	signal?: AbortSignal
): Promise<MemberRow[]> =>
	browserDatabase.ask(base, fileOf(question), (db) => membersTable(db, question), signal);
