/** The script of `index.html`: the whole page, or one chart where the link says `embed`. */
import { App } from "./app/App";
import { start } from "./app/start";

start(App);
