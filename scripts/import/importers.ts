/** Every importer, in the order the report shows them. An importer that is not here is not run. */
import type { Importer } from './lib/importer';
import { wdi } from './wdi';
import { wdiExtra } from './wdi-extra';
import { unaids } from './unaids';
import { wfp } from './wfp';
import { hdr } from './hdr';
import { wgi } from './wgi';
import { vdem } from './vdem';
import { lied } from './lied';
import { unhcr } from './unhcr';
import { uis } from './uis';
import { unsdg } from './unsdg';
import { unsdg2020 } from './unsdg2020';
import { gapminder, gapminderEmdat } from './gapminder';
import { fdi } from './fdi';
import { logistics } from './logistics';
import { doingBusiness } from './doing-business';
import { debt } from './debt';
import { fao } from './fao';
import { cdp } from './cdp';
import { oda } from './oda';
import { debtCreditors } from './debt-creditors';
import { wits } from './wits';
import { cdde } from './cdde';
import { baci } from './baci';
import { usCensus } from './us-census';
import { usTariffs } from './us-tariffs';
import { digitalServices } from './digital-services';

export const importers: readonly Importer[] = [
	// One a line, so that a change touches one line.
	wdi,
	wdiExtra,
	unaids,
	wfp,
	hdr,
	wgi,
	vdem,
	lied,
	unhcr,
	uis,
	unsdg,
	unsdg2020,
	gapminder,
	gapminderEmdat,
	fdi,
	logistics,
	doingBusiness,
	debt,
	fao,
	cdp,
	oda,
	debtCreditors,
	wits,
	cdde,
	baci,
	usCensus,
	usTariffs,
	digitalServices
];
