/** The small world with a few series of money, as statements that any engine runs. */
import { smallWorld } from './small-world';

const VALUES: [string, string, number, number, string][] = [
	['DC_TOF_HLTHL', 'AAA', 2020, 12.5, 'actual'],
	['DC_TOF_HLTHL.2020', 'AAA', 2018, 9, 'actual'],
	['DC_ODA_TOTG', 'BBB', 2017, 0.5, 'actual'],
	['DC_ODA_TOTGGE', 'BBB', 2018, 0.6, 'actual'],
	['DC_ODA_LDCG', 'BBB', 2018, 0.16, 'actual'],
	['DC_ODA_TOTGGE', 'BBB', 2030, 0.7, 'projection'],
	['TM_TAX_DMFN', 'AAA', 2024, 8, 'actual'],
	['TM_TAX_DPRF', 'AAA', 2024, 1.5, 'actual'],
	['TM_TAX_DMFN.CLO', 'AAA', 2024, 11, 'actual'],
	['TM_TAX_DMFN.OIL', 'AAA', 2024, 1, 'actual'],
	...(['AAA', 'BBB', 'CCC', 'DDD'].flatMap((economy) =>
		[2011, 2012].map((year) => ['SP.POP.TOTL', economy, year, 1e6, 'actual'])
	) as [string, string, number, number, string][]),
	['DC_TOF_AGRL', 'AAA', 2011, 2, 'actual'],
	['DC_TOF_AGRL', 'AAA', 2012, 4, 'actual'],
	['DC_TOF_AGRL', 'BBB', 2011, 100, 'actual'],
	['DC_TOF_AGRL', 'CCC', 2012, 7, 'actual'],
	['DC_TOF_AGRL', 'EEE', 2012, 1, 'actual']
];
const ADDED = [
	// People by hand, so that amounts per person can be read off.
	`DELETE FROM observation WHERE indicator = 'SP.POP.TOTL'`,
	`INSERT INTO observation (indicator, economy, year, value, nature) VALUES ${VALUES.map(
		([id, economy, year, value, nature]) => `('${id}', '${economy}', ${year}, ${value}, '${nature}')`
	).join(', ')}`,
	`INSERT INTO indicator (id, unit) VALUES ('DC_TOF_HLTHL', 'constant 2024'), ('DC_TOF_HLTHL.2020', 'constant 2018')`,
	`INSERT INTO aid_purpose VALUES ('DC_TOF_HLTHL', 2, 'Health', 'people'), ('DC_TOF_AGRL', 1, 'Farms', 'economy')`,
	`INSERT INTO aid_purpose_tie VALUES ('DC_TOF_HLTHL', 'one', 1, 'Health is one.')`,
	`INSERT INTO priority_without_aid VALUES ('two', 'Nobody gives.')`
];

export const moneyWorld = (): string[] => [...smallWorld(), ...ADDED];
