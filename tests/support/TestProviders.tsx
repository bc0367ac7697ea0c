import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { createQueryClient } from "../../src/data/client";
import { tableQuery } from "../../src/data/queries";
import { CHART_TABLES } from "../../src/data/tables";
import { FULL_ENGLISH as ENGLISH } from "../../src/messages/en/full";
import { MessagesProvider } from "../../src/messages/useMessages";
import { PACKAGE } from "./package";

/** English, and a query client that has every table charts draw from beyond the record. */
export function TestProviders({ children }: { readonly children: ReactNode }) {
  const [client] = useState(() => {
    const seeded = createQueryClient();
    for (const name of CHART_TABLES)
      seeded.setQueryData<unknown>(tableQuery(name).queryKey, PACKAGE[name]);
    return seeded;
  });
  return (
    <MessagesProvider value={ENGLISH}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </MessagesProvider>
  );
}
