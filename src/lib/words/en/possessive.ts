/** "Lesotho’s", "the United States’": whose a thing is. */
export const possessive = (name: string): string => `${name}${name.endsWith('s') ? '’' : '’s'}`;
