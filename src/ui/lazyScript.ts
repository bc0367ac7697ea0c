import { type ComponentType, lazy } from "react";
import { importScript } from "../loading/importScript";

/** A component of a script that is fetched when it first renders; needs a LazyBoundary around it. */
export function lazyScript<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
) {
  return lazy(async () => ({ default: pick(await importScript(load)) }));
}
