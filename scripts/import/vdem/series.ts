/** The indices of V-Dem that are at hand, by the publisher's code; titles and definitions in our own words. */
export const VDEM_INDICES: Record<string, { title: string; definition: string }> = {
	v2x_polyarchy: {
		title: 'Electoral democracy',
		definition:
			'How far rulers answer to citizens through elections: whether officials are elected, all may vote, elections are clean, and people can form parties, speak, and publish freely in between.'
	},
	v2x_libdem: {
		title: 'Liberal democracy',
		definition:
			'Electoral democracy together with limits on those who rule: equality before the law, civil liberties, and courts and a parliament that hold the government in check.'
	},
	v2x_partipdem: {
		title: 'Participatory democracy',
		definition:
			'Electoral democracy together with how far people take part beyond voting: in civil society, in referendums, and in local and regional government.'
	},
	v2x_delibdem: {
		title: 'Deliberative democracy',
		definition:
			'Electoral democracy together with how far decisions come from reasoned public debate about the common good, with respect for opponents and wide consultation.'
	},
	v2x_egaldem: {
		title: 'Egalitarian democracy',
		definition:
			'Electoral democracy together with how equally all social groups are protected, can reach power and share in resources such as schooling and health care.'
	},
	v2x_api: {
		title: 'Electoral democracy, additive part',
		definition:
			'The five elements of electoral democracy (elected officials, clean elections, freedom of association, freedom of expression, suffrage) as a weighted sum, so that strength in one can make up for another.'
	},
	v2x_mpi: {
		title: 'Electoral democracy, multiplicative part',
		definition:
			'The five elements of electoral democracy multiplied with each other, so that one that is missing brings the whole to zero.'
	}
};
