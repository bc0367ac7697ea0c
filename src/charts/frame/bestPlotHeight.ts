/** Height at which most compact plots read best, in px: the whole frame has about 500. */
export const BEST_PLOT_HEIGHT = 320;
