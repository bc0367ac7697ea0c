/** The script of the pages `embed-<chart>.html`: one chart alone, without the rest of the page. */
import { EmbedApp } from "./app/EmbedApp";
import { mount } from "./app/mount";

void mount(EmbedApp);
