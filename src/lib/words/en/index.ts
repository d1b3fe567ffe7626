/** English. Each message is a function of its own; files are by topic. */
import { ENGLISH } from '../../format/locale';
import type { Words } from '../words';
import { chartAlt } from './alt';
import { bounds, change, changeSince } from './change';
import { finding } from './finding';
import { aggregate, best, dispute, group } from './groups';
import { precedents } from './precedents';
import { place, rank, ranking, rankOnTile } from './places';
import { summary } from './summary';
import { direction, lately, trendReason } from './trend';

export const english: Words = {
	language: 'en',
	locale: ENGLISH,
	finding,
	chartAlt,
	place,
	rank,
	rankOnTile,
	ranking,
	trendReason,
	lately,
	direction,
	change,
	changeSince,
	bounds,
	summary,
	best,
	aggregate,
	group,
	dispute,
	precedents
};
