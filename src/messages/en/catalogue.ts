/** English, the catalogue that every other one is typed after. */
import { app } from "./app";
import { card } from "./card";
import { changes } from "./changes";
import { cite } from "./cite";
import { controls } from "./controls";
import { data } from "./data";
import { download } from "./download";
import { embedding } from "./embedding";
import { filters } from "./filters";
import { headline } from "./headline";
import { method } from "./method";
import { noscript } from "./noscript";
import { parts } from "./parts";
import { quote } from "./quote";
import { receipt } from "./receipt";
import { scopes } from "./scopes";
import { share } from "./share";
import { slider } from "./slider";

export const en = {
  app,
  card,
  changes,
  cite,
  controls,
  data,
  download,
  embedding,
  filters,
  headline,
  method,
  noscript,
  parts,
  quote,
  receipt,
  scopes,
  share,
  slider,
};
