/** Lines that charts of this page are held to, each from the framework that set it (data/frameworks). */
import type { LineModel } from '../../chart/model';

/** SDG 10.c: the cost of sending money home below 3 % of it by 2030 (sdg.yaml). */
export const REMITTANCE_COST: LineModel['target'] = { value: 3, label: 'target 2030: 3 %' };

/** SADC's convergence: reserves of at least 3 months of imports by 2008 (sadc.yaml); asked of its members only. */
export const SADC_RESERVES: LineModel['target'] = { value: 3, label: 'SADC: 3 months' };
