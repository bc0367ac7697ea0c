/** Words of the app. */
export const app = {} as const;
