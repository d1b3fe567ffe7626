/** What a per cent of money is of: in GDP, exports and loans "−0.6 %" says nothing by itself. */
const OF_MONEY =
	/^% of (GDP|GNI|national income|exports|imports|gross loans|revenue|government revenue|spending)\b/;

/** "of GDP", '' for parts of people and things, and where the name of the measure says it. @param name "Public debt" */
export function ofWhat(unit: string, name: string): string {
	const whole = OF_MONEY.exec(unit.trim())?.[1];
	return whole && !name.includes(`% of ${whole}`) ? `of ${whole}` : '';
}
