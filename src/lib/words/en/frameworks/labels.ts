/** Each method's own word for what it comes to, in English; where it hangs on more than the status, beside its sentences. */
import type { Facts } from '../../../assess/frameworks/fact';
import type { MethodId } from '../../../assess/frameworks/method-ids';
import type { Labels, StatusLabels } from '../../verdict-words';
import { aidWords } from './aid-for-trade';
import { ldcLabels } from './ldc';
import { reachLabels } from './reach';
import { sdsnLabels } from './sdsn';

export const labels: Labels<Facts> = {
	'not-a-party': () => '',
	watched: () => 'No numeric target',
	'in-words': () => 'No numeric target',
	'no-series': () => 'No open data',
	'no-test': () => 'Not judged by this method',
	'missed-without-pace': () => 'Target not met',
	...reachLabels,
	...sdsnLabels,
	...ldcLabels,
	...aidWords.labels
};

export const statuses: Record<MethodId, StatusLabels> = {
	'un-sdg-undp': {
		achieved: 'Target Achieved',
		'on-track': 'On Track',
		'acceleration-needed': 'Fair progress but acceleration needed',
		limited: 'Limited or No Progress',
		deteriorating: 'Deterioration',
		'not-achieved': 'Target Not Achieved',
		'insufficient-data': 'Insufficient Data',
		'no-data-since-2015': 'No Data After 2015',
		'no-method': 'Methodology Unavailable'
	},
	sdsn: { 'insufficient-data': 'Information unavailable', 'no-method': 'Not in the report' },
	'mdg-gmr': {
		achieved: 'Target met',
		'on-track': 'Sufficient progress',
		'acceleration-needed': 'Insufficient progress',
		limited: 'Moderately off target',
		'not-achieved': 'Seriously off target',
		deteriorating: 'Seriously off target',
		'insufficient-data': 'Insufficient data'
	},
	'mdg-reference-path': {
		achieved: 'Achieved',
		'on-track': 'On track (likely)',
		'acceleration-needed': 'Off track (possible)',
		limited: 'Seriously off track (unlikely)',
		deteriorating: 'Worsened (very unlikely)',
		'insufficient-data': 'Insufficient data'
	},
	'ldc-criteria': {},
	'sadc-bands': {
		achieved: 'Within the criterion',
		'not-achieved': 'Outside the criterion',
		'insufficient-data': 'No data',
		'no-method': 'Not a convergence criterion'
	},
	'aid-for-trade': aidWords.statuses['aid-for-trade'] ?? {},
	reach: {
		achieved: 'Met',
		'on-track': 'On track',
		'acceleration-needed': 'Too slow',
		limited: 'Little or no progress',
		deteriorating: 'Moving away',
		'not-achieved': 'Not met',
		'insufficient-data': 'Not enough data',
		'no-method': 'Not judged by this method'
	}
};
