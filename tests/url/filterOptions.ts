/** A small vocabulary for the tests of the link. */
import type { Month } from "../../src/model/day";
import type { GovernorateCode, SourceId } from "../../src/model/ids";
import type { FilterOptions } from "../../src/url/filterOptions";

export const VOCABULARY: FilterOptions = {
  charts: ["gap", "backlog", "timeline", "sources", "places", "map"],
  sources: ["cjtf_oir", "airwars", "amnesty_airwars", "snhr", "sohr", "un_coi"] as SourceId[],
  mainSources: ["cjtf_oir", "airwars", "snhr"] as SourceId[],
  governorates: ["IQ-AN", "IQ-NI", "SY-HL", "SY-RA"] as GovernorateCode[],
  firstMonth: "2014-08" as Month,
  lastMonth: "2020-09" as Month,
};
