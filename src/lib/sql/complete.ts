/** What the box may offer inside of a text: codes of indicators and economies, found by their names. */

export interface Offer {
	/** What is written: "SH.DYN.MORT". */
	code: string;
	/** What it is called. */
	label: string;
	/** Whose, or which unit. */
	hint: string;
}

export interface TextBefore {
	/** Where the open text begins, after its quote. */
	from: number;
	/** What stands in it so far. */
	typed: string;
	/** What the column before it asks for. */
	wants: 'indicator' | 'economy' | null;
}

/** Whether a text in single quotes is open at the end of this, and what it is likely to hold; null when none is. */
export function textBefore(before: string): TextBefore | null {
	const open = openQuote(before);
	if (open === null) return null;
	// The columns named last before it: `indicator = '`, `o.economy IN ('LSO', '`.
	const lead = before.slice(0, open).replace(/'(?:[^']|'')*'\s*,\s*/g, '');
	const column = /([a-z_0-9]+)\s*(?:=|<>|!=|(?:NOT\s+)?(?:IN\s*\(|I?LIKE))\s*$/i
		.exec(lead)?.[1]
		?.toLowerCase();
	const wants =
		column === 'indicator' || column === 'indicator_id' || column === 'id'
			? 'indicator'
			: /^(economy|iso3|similar_iso3|recipient|provider)$/.test(column ?? '')
				? 'economy'
				: null;
	return { from: open + 1, typed: before.slice(open + 1), wants };
}

function openQuote(before: string): number | null {
	let open: number | null = null;
	let isName = false;
	for (let i = 0; i < before.length; i += 1) {
		const letter = before[i];
		if (open === null && letter === '"') isName = !isName;
		else if (open === null && !isName && letter === '-' && before[i + 1] === '-') {
			const end = before.indexOf('\n', i);
			if (end < 0) return null;
			i = end;
		} else if (!isName && letter === "'") open = open === null ? i : null;
	}
	return open;
}
