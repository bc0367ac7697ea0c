import { created, version } from "virtual:data-manifest";

/** Version of the data package that the page shows. */
export const RECORD_VERSION = version;
/** Day on which that version was made, `YYYY-MM-DD`. */
export const RECORD_CREATED = created;
