import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { createQueryClient } from "../../src/data/client";
import { tableQuery } from "../../src/data/queries";
import { PACKAGE } from "./package";

/** A query client that has every table charts draw from beyond the record. */
export function WithTables({ children }: { readonly children: ReactNode }) {
  const [client] = useState(() => {
    const seeded = createQueryClient();
    seeded.setQueryData(tableQuery("strikes_by_place").queryKey, PACKAGE.strikes_by_place);
    return seeded;
  });
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
