/** English, the language every other catalogue is typed after. */
import { app } from "./app";
import { controls } from "./controls";
import { data } from "./data";
import { parts } from "./parts";
import { places } from "./places";
import { sources } from "./sources";
import { timeline } from "./timeline";

export const en = { app, controls, data, parts, places, sources, timeline };
