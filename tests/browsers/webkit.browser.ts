import { openWebKit } from "./drivers/webkit";
import { suite } from "./suite";

suite("WebKit", openWebKit);
