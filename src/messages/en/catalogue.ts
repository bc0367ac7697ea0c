/** English, the part that every page needs at start. Every other catalogue is typed after it. */
import { app } from "./app";
import { asof } from "./asof";
import { changes } from "./changes";
import { controls } from "./controls";
import { data } from "./data";
import { filters } from "./filters";
import { glossary } from "./glossary";
import { headline } from "./headline";
import { noscript } from "./noscript";
import { parts } from "./parts";
import { slider } from "./slider";
import { why } from "./why";

export const en = {
  app,
  asof,
  changes,
  controls,
  data,
  filters,
  glossary,
  headline,
  noscript,
  parts,
  slider,
  why,
};
