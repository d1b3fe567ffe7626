/** Each kind of page, with what shows that it is the one asked for. */
export const PAGES = [
	['/', 'article h3'],
	['/priorities/2c/', '#headline .line-chart svg path'],
	['/priorities/1c/', '#none'],
	['/explore/', 'main .line-chart svg path'],
	['/indicators/', 'input[type=search]'],
	['/indicators/SH.DYN.MORT/', '#line .line-chart svg path'],
	['/frameworks/mdg/', 'main h2'],
	['/about/', 'h2'],
	['/data/', 'table'],
	['/methods/', 'h2'],
	['/methods/verdicts/', '#refused table']
] as const;
