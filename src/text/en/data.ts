/** Words of the data. */
export const data = {} as const;
