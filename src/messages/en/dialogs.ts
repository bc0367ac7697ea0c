/** English, the part that cards, dialogs and the method need. */
import { card } from "./card";
import { cite } from "./cite";
import { download } from "./download";
import { embedding } from "./embedding";
import { incidents } from "./incidents";
import { method } from "./method";
import { quote } from "./quote";
import { receipt } from "./receipt";
import { scopes } from "./scopes";
import { share } from "./share";

export const dialogs = {
  card,
  cite,
  download,
  embedding,
  incidents,
  method,
  quote,
  receipt,
  scopes,
  share,
};
