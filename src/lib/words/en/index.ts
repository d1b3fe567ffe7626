/** English. Each message is a function of its own; files are by topic. */
import { ENGLISH } from '../../format/locale';
import type { Words } from '../words';
import { chartAlt } from './alt';
import { bounds, change, changeSince } from './change';
import { finding } from './finding';
import { aggregate, besideCountries, dispute, group } from './groups';
import {
	bestOf,
	charts,
	chosenFrom,
	clauses,
	kept,
	lag,
	noHeadline,
	notAParty,
	notKnownHere,
	noValuesOf,
	reasonsAreOf,
	withoutNumber,
	worstOf,
	yardstick
} from './clauses';
import { place, placeInList, rank, ranking, rankOnTile } from './places';
import { measured, noneMeasured, whatIsMeasured } from './delivering';
import { aim, criterion, direction, fewPeople, lately, since, trendReason } from './trend';

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
	placeInList,
	since,
	fewPeople,
	aim,
	criterion,
	lag,
	measured,
	whatIsMeasured,
	noneMeasured,
	worstOf,
	bestOf,
	chosenFrom,
	yardstick,
	clauses,
	withoutNumber,
	noHeadline,
	noValuesOf,
	reasonsAreOf,
	notKnownHere,
	besideCountries,
	kept,
	notAParty,
	charts,
	aggregate,
	group,
	dispute
};
