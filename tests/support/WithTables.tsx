import { type ReactNode, useState } from "react";
import { FileCache, FileCacheContext } from "../../src/data/fileCache";
import { PACKAGE } from "./package";

/** The loader with every table of the package already fetched. */
export function WithTables({ children }: { readonly children: ReactNode }) {
  const [cache] = useState(() => {
    const filled = new FileCache();
    filled.put("table/strikes_by_place", PACKAGE.strikes_by_place);
    return filled;
  });
  return <FileCacheContext value={cache}>{children}</FileCacheContext>;
}
