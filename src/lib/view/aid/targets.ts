/** Lines that charts of this page are held to, each from the framework that set it (data/frameworks). */

/** SDG 10.c: the cost of sending money home below 3 % of it by 2030 (sdg.yaml). */
export const REMITTANCE_COST = 3;

/** SADC's convergence: reserves of at least 3 months of imports by 2008 (sadc.yaml); asked of its members only. */
export const SADC_RESERVES = 3;
