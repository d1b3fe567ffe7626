/** One thing that can be found and chosen. */
export interface Option {
	id: string;
	label: string;
	/** The heading it stands under: "Groups", "Countries and territories". */
	section: string;
	/** A short grey text after the label. */
	hint?: string;
	/** It belongs to the one above it: another edition of the same. */
	edition?: boolean;
}

/** What a few words find, the likeliest first and each section in one piece; all when nothing is typed. */
export type Find<One extends Option = Option> = (text: string) => One[];
