/** English, the language every other catalogue is typed after. */
import { app } from "./app";
import { controls } from "./controls";
import { data } from "./data";
import { parts } from "./parts";

export const en = { app, controls, data, parts };
