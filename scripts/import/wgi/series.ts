/** What each of the six dimensions of the Worldwide Governance Indicators asks, in our own words. */
export const WGI_DIMENSIONS: Record<string, { title: string; definition: string }> = {
	cc: {
		title: 'Control of corruption',
		definition:
			'How far public power is kept from being used for private gain, in small bribes and in the capture of the state by a few, as seen by surveys of firms and households and by expert assessments.'
	},
	ge: {
		title: 'Government effectiveness',
		definition:
			'How good public services and the civil service are, how free the civil service is from political pressure, and how well policies are made and kept to, combined from surveys and expert assessments.'
	},
	pv: {
		title: 'Political stability and absence of violence',
		definition:
			'How unlikely political instability and politically motivated violence, terrorism included, are thought to be, combined from expert assessments.'
	},
	rl: {
		title: 'Rule of law',
		definition:
			'How far people trust and keep to the rules of society: whether contracts and property are secure, how the police and the courts work, and how likely crime and violence are; combined from surveys and expert assessments.'
	},
	rq: {
		title: 'Regulatory quality',
		definition:
			'How able the government is thought to be to make and apply sound rules that let private business develop, combined from surveys and expert assessments.'
	},
	va: {
		title: 'Voice and accountability',
		definition:
			'How far citizens can choose their government and speak, meet and publish freely, combined from surveys and expert assessments.'
	}
};
