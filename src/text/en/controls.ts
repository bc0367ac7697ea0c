/** Words of the controls. */
export const controls = {} as const;
