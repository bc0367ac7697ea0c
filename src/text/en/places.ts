/** Words of the places. */
export const places = {} as const;
