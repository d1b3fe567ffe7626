/** Every member of a group by many indicators: a question across countries, which only the database answers. */
import { membersTable, type MemberRow, type MembersQuestion } from '../query/members-table';
import { browserDatabase } from './database.svelte';

/**
 * @param base the site's own folder
 * @param question of indicators that clauses use
 * @throws Error with a sentence for the reader; the signal's reason when the asker gave up
 */
export const askMembers = (
	base: string,
	question: MembersQuestion,
	signal?: AbortSignal
): Promise<MemberRow[]> => browserDatabase.ask(base, 'core', (db) => membersTable(db, question), signal);
