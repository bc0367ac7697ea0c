import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "react-error-boundary";
import { App } from "./app/App";
import { PageFault } from "./app/PageFault";
import { createQueryClient } from "./data/queries";
import "./style/tokens.css";
import "./style/global.css";
import { ENGLISH } from "./text/language";
import { LanguageProvider } from "./text/useLanguage";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root");

createRoot(root).render(
  <StrictMode>
    <LanguageProvider value={ENGLISH}>
      <ErrorBoundary FallbackComponent={PageFault}>
        <QueryClientProvider client={createQueryClient()}>
          <App />
        </QueryClientProvider>
      </ErrorBoundary>
    </LanguageProvider>
  </StrictMode>,
);
