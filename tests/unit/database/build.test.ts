import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openNative } from '../../../src/lib/database/native';
import { buildSmall, FILES } from './support/small-data';

describe('the database made from data/', () => {
	it('holds the catalogue with what was written by hand laid over, tied and counted', async () => {
		const { folder, full } = await buildSmall();
		const db = await openNative(full);
		const rows = await db.query(
			`SELECT id, title, short_title, definition, tie_id, tie_default, tie_scale, first_year, observations, economies
			FROM indicator ORDER BY id`
		);
		expect(rows).toEqual([
			{
				...{
					id: 'A.ONE',
					title: 'Written by hand',
					short_title: 'Written by hand',
					definition: 'What it is.'
				},
				...{
					tie_id: 'same',
					tie_default: true,
					tie_scale: 1,
					first_year: 2020,
					observations: 2,
					economies: 2
				}
			},
			{
				...{ id: 'A.TWO', title: 'First of two', short_title: 'First of two', definition: '' },
				...{
					tie_id: 'same',
					tie_default: false,
					tie_scale: 100,
					first_year: 2020,
					observations: 1,
					economies: 1
				}
			},
			{
				...{ id: 'B.ONE', title: 'Second of one', short_title: 'Second of one', definition: '' },
				...{ tie_id: '', tie_default: false, tie_scale: 1, first_year: 2019, observations: 1, economies: 1 }
			}
		]);
		await db.close();
		rmSync(folder, { recursive: true });
	});

	it('knows what a sentence calls each indicator: as said by hand, else guessed from its title', async () => {
		const { folder, full } = await buildSmall({
			'catalog/subjects.csv': 'id,subject,plural\nA.TWO,the two of two,true\n'
		});
		const db = await openNative(full);
		expect(await db.query('SELECT id, subject, plural FROM indicator ORDER BY id')).toEqual([
			{ id: 'A.ONE', subject: 'written by hand', plural: false },
			{ id: 'A.TWO', subject: 'the two of two', plural: true },
			{ id: 'B.ONE', subject: 'second of one', plural: false }
		]);
		await db.close();
		rmSync(folder, { recursive: true });
	});

	it('holds observations in order, to 6 significant digits, missing bounds as null', async () => {
		const { folder, full } = await buildSmall();
		const db = await openNative(full);
		expect(await db.query('SELECT indicator, economy, value, low, high, nature FROM observation')).toEqual([
			{ indicator: 'A.ONE', economy: 'LSO', value: 12.3457, low: 11, high: 13.5, nature: 'estimate' },
			{ indicator: 'A.ONE', economy: 'ZAF', value: 1e9, low: null, high: null, nature: 'actual' },
			{ indicator: 'A.TWO', economy: 'LSO', value: -5, low: null, high: null, nature: 'actual' },
			{ indicator: 'B.ONE', economy: 'LSO', value: 0.000123457, low: null, high: null, nature: 'projection' }
		]);
		await db.close();
		rmSync(folder, { recursive: true });
	});

	it('has a core with what clauses use, and no other indicator', async () => {
		const { folder, core } = await buildSmall();
		const db = await openNative(core);
		expect(await db.query('SELECT DISTINCT indicator FROM observation ORDER BY ALL')).toEqual([
			{ indicator: 'A.ONE' }
		]);
		expect(await db.query('SELECT count(*) AS n FROM membership')).toEqual([{ n: 2 }]);
		await db.close();
		rmSync(folder, { recursive: true });
	});

	it('does without priorities, ties and catalogue when they are not there', async () => {
		const { folder, full } = await buildSmall({
			'policy/priorities.yaml': null,
			'catalog/ties.yaml': null,
			'catalog/indicators/hand.yaml': null
		});
		const db = await openNative(full);
		expect(await db.query('SELECT count(*) AS n FROM priority')).toEqual([{ n: 0 }]);
		expect(await db.query('SELECT count(*) AS n FROM indicator')).toEqual([{ n: 3 }]);
		await db.close();
		rmSync(folder, { recursive: true });
	});
});

describe('a fault in data/ stops the build and says where', () => {
	const text = (path: string) => FILES[path]!;
	const purposes = (clause: string, unreached = '[]') => ({
		'policy/aid-purposes.yaml': `purposes:
  - indicator: A.ONE
    label: One
    part: people
    clauses:
      - priority: ${clause}
        reason: It is.
unreached: ${unreached}
`
	});
	const faults: [string, Record<string, string>, string][] = [
		[
			'a subject of an indicator that is not there',
			{ 'catalog/subjects.csv': 'id,subject,plural\nNO.SUCH,nothing,false\n' },
			'data/catalog/subjects.csv, line 2: expected an indicator of data/observations, found NO.SUCH'
		],
		[
			'YAML that is not well-formed',
			{ 'policy/priorities.yaml': '- id: 1-peace\n  label: [unclosed\n' },
			'data/policy/priorities.yaml, line 3: expected well-formed YAML'
		],
		[
			'a key of a source that is spelt wrong, and nothing of the tables that name their source',
			{ 'sources.yaml': text('sources.yaml').replace('publisher:', 'publisherr:') },
			'Unrecognized key: "publisherr"'
		],
		[
			'a clause with an unknown indicator',
			{ 'policy/priorities.yaml': text('policy/priorities.yaml').replace('A.ONE', 'A.NONE') },
			'data/policy/priorities.yaml, line 7: expected an indicator of data/observations, found A.NONE'
		],
		[
			'a clause on an unknown front',
			{ 'policy/priorities.yaml': text('policy/priorities.yaml').replace('political', 'military') },
			'data/policy/priorities.yaml, line 2: 0.front: Invalid option'
		],
		[
			'a clause without indicators and without a reason',
			{ 'policy/priorities.yaml': text('policy/priorities.yaml').replace(/ {2}indicators[^]*best\.\n/, '') },
			'line 1: expected 1-peace to have indicators or a no_data_reason'
		],
		[
			'a purpose of aid for an unknown clause',
			purposes('2-peace'),
			'data/policy/aid-purposes.yaml, line 6: expected a clause of priorities.yaml, found 2-peace'
		],
		[
			'a clause that twice has a reason why no series of aid is about it',
			purposes('1-peace', '[{ reason: None., priorities: [1-peace, 1-peace] }]'),
			'data/policy/aid-purposes.yaml, line 8: expected 1-peace once under unreached'
		],
		[
			'a clause of which nothing is said about its aid',
			{
				...purposes('1-peace'),
				'policy/priorities.yaml': `${text('policy/priorities.yaml')}- id: 2-more\n  front: political\n  policy_ref: 2\n  label: More\n  says: More.\n  no_data_reason: None.\n`
			},
			'data/policy/aid-purposes.yaml, line 1: expected clause 2-more under purposes or unreached'
		],
		[
			'a purpose of aid that no series is behind',
			{
				'policy/aid-purposes.yaml': purposes('1-peace')['policy/aid-purposes.yaml'].replace('A.ONE', 'A.NONE')
			},
			'data/policy/aid-purposes.yaml, line 2: expected an indicator of data/observations, found A.NONE'
		],
		[
			'an indicator id in two sources',
			{
				'observations/two.indicators.csv': text('observations/two.indicators.csv').replace(
					'A.TWO,A',
					'A.ONE,A'
				)
			},
			'data/observations/two.indicators.csv, line 2: expected each id once, and A.ONE is in data/observations/one.indicators.csv, line 2, too'
		],
		[
			'an override of an unknown indicator',
			{ 'catalog/indicators/hand.yaml': 'A.ONE:\n  title: T\nNO.SUCH:\n  title: T\n' },
			'data/catalog/indicators/hand.yaml, line 3: expected an indicator of data/observations, found NO.SUCH'
		],
		[
			'an override with an unknown key',
			{ 'catalog/indicators/hand.yaml': 'A.ONE:\n  title: T\n  colour: red\n' },
			'data/catalog/indicators/hand.yaml, line 1: A.ONE: Unrecognized key: "colour"'
		],
		[
			'a lost column',
			{ 'economies/economies.csv': text('economies/economies.csv').replace('m49', 'code') },
			'data/economies/economies.csv, line 1: expected column "m49"'
		],
		[
			'a cell that is not a number',
			{ 'economies/economies.csv': text('economies/economies.csv').replace('710', 'many') },
			'data/economies/economies.csv, line 3: m49: expected a whole number'
		],
		[
			'a member of an unknown group',
			{ 'economies/memberships.csv': text('economies/memberships.csv') + 'XYZ,LSO,1990,,sure\n' },
			'data/economies/memberships.csv, line 4: expected a group of groups.csv, found XYZ'
		],
		[
			'a source that nobody described',
			{ 'sources.yaml': text('sources.yaml').split('\n')[0]! },
			'data/observations/two.indicators.csv: expected source two in data/sources.yaml'
		],
		[
			'a tie whose default is not in it',
			{ 'catalog/ties.yaml': text('catalog/ties.yaml').replace('default: A.ONE', 'default: B.ONE') },
			'data/catalog/ties.yaml, line 4: expected the default B.ONE among the indicators'
		]
	];
	it.each(faults)('%s', async (_, changes, message) => {
		await expect(buildSmall(changes)).rejects.toThrow(message);
	});

	const rows: [string, string, string][] = [
		[
			'a value twice',
			`('A.TWO','LSO',2020,1,NULL,NULL,'actual'), ('A.TWO','LSO',2020,2,NULL,NULL,'actual')`,
			'A.TWO LSO 2020 more than once'
		],
		[
			'an unknown economy',
			`('A.TWO','XXX',2020,1,NULL,NULL,'actual')`,
			'expected economies of economies.csv, found XXX'
		],
		[
			'a value that is no number',
			`('A.TWO','LSO',2020,'nan'::DOUBLE,NULL,NULL,'actual')`,
			'expected a finite value in each row, found A.TWO LSO 2020'
		],
		['an unknown nature', `('A.TWO','LSO',2020,1,NULL,NULL,'guess')`, 'found guess'],
		[
			'an indicator that is not in the catalogue',
			`('A.TWO','LSO',2020,1,NULL,NULL,'actual'), ('C','LSO',2020,1,NULL,NULL,'actual')`,
			'expected each indicator to be in the .indicators.csv beside it, found C'
		]
	];
	it.each(rows)('%s in a Parquet file', async (_, values, message) => {
		await expect(buildSmall({}, { two: values })).rejects.toThrow(message);
	});

	it('an indicator of the catalogue without observations', async () => {
		const more = text('observations/two.indicators.csv') + 'B.TWO,B.TWO,,true,T,%,share,up,health,1\n';
		await expect(buildSmall({ 'observations/two.indicators.csv': more })).rejects.toThrow(
			'data/observations/two.parquet: expected observations of each indicator of the .indicators.csv, found none of B.TWO'
		);
	});
});
