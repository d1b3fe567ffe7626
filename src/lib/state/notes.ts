/** What was not understood in an address, or was read otherwise than it stands there: facts, without words. */
export type Note =
	/** No economy is called so; shown: the name of the country that the page opens with. */
	| { kind: 'no-country'; text: string; shown: string }
	/** Known, but no economy of today: a former state, a part of an economy, an uninhabited place. */
	| { kind: 'not-today'; text: string; shown: string | null }
	/** A group where a country is asked for. */
	| { kind: 'group-for-country'; text: string; group: string; shown: string }
	/** Neither groups nor economies; isAll: nothing else was asked for, so the country's own comparison is shown. */
	| { kind: 'none-compared'; texts: string[]; isAll: boolean }
	| { kind: 'too-many'; most: number; left: string[] }
	/** A group's id that is an economy's code too; write: what means the economy. */
	| { kind: 'two-meanings'; code: string; group: string; economy: string; write: string }
	| { kind: 'no-group'; text: string }
	/** A country where a group is asked for. */
	| { kind: 'country-for-group'; text: string; economy: string }
	| { kind: 'no-year'; text: string; first: number; last: number }
	| { kind: 'years-turned'; from: number; to: number }
	| { kind: 'no-choice'; key: string; text: string; choices: readonly string[] }
	/** Not a thing of this page: an indicator, a target, a method, a concern. */
	| { kind: 'not-here'; key: string; text: string }
	/** One parameter with several values where one is meant. */
	| { kind: 'twice'; key: string; used: string; left: string[] }
	/** More of a list than one chart holds: "indicators". */
	| { kind: 'too-many-of'; what: 'indicators' | 'transforms'; most: number; left: string[] }
	/** No way to work values out that a chart knows; why: what of it is not understood. */
	| { kind: 'no-transform'; text: string; why: 'word' | 'year' | 'count' | 'whom' }
	/** The same way to work values out asked for twice. */
	| { kind: 'transform-twice'; text: string }
	/** No number that values could be above or below. */
	| { kind: 'no-threshold'; key: string; text: string }
	/** No number of things to show. */
	| { kind: 'no-count'; key: string; text: string; most: number }
	/** Parameters that no page has. */
	| { kind: 'no-parameter'; names: string[] };
