/** Words of the sources. */
export const sources = {} as const;
