/** Fields of the view that most charts read, for the `params` of their definitions. */

/** What every chart reads: the as-of day, and the form in which it is shown. */
export const FORM_PARAMS = ["asof", "view", "embed", "form", "controls"] as const;
/** What the filters select by. */
export const FILTER_PARAMS = ["from", "to", "sources", "places"] as const;
