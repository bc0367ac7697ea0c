import { findFirefox } from "../../scripts/browser.mjs";
import { openFirefox } from "./drivers/puppeteer";
import { suite } from "./suite";

suite("Firefox", () => openFirefox(process.env.FIREFOX_PATH ?? findFirefox() ?? ""));
