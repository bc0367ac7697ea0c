/** The script of `index.html`: the whole page, or one chart where the link says `embed`. */
import { App } from "./app/App";
import { mount } from "./app/mount";

void mount(App);
