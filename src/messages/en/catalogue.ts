/** English, the part that every page needs at start. Every other catalogue is typed after it. */
import { app } from "./app";
import { changes } from "./changes";
import { controls } from "./controls";
import { data } from "./data";
import { filters } from "./filters";
import { headline } from "./headline";
import { noscript } from "./noscript";
import { parts } from "./parts";
import { slider } from "./slider";

export const en = {
  app,
  changes,
  controls,
  data,
  filters,
  headline,
  noscript,
  parts,
  slider,
};
