import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { createQueryClient } from "../../src/data/client";
import { tableQuery } from "../../src/data/queries";
import { FULL_ENGLISH as ENGLISH } from "../../src/messages/en/full";
import { MessagesProvider } from "../../src/messages/useMessages";
import { PACKAGE } from "./package";

/** English, and a query client that has every table charts draw from beyond the record. */
export function TestProviders({ children }: { readonly children: ReactNode }) {
  const [client] = useState(() => {
    const seeded = createQueryClient();
    seeded.setQueryData(tableQuery("strikes_by_place").queryKey, PACKAGE.strikes_by_place);
    return seeded;
  });
  return (
    <MessagesProvider value={ENGLISH}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </MessagesProvider>
  );
}
