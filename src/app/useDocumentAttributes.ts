import { useLayoutEffect } from "react";
import { useLanguage } from "../messages/useLanguage";
import type { View } from "../url/view";

/** Sets language, direction, theme, title and embedded chart on the document. */
export function useDocumentAttributes({ theme, embed }: Pick<View, "theme" | "embed">): void {
  const { code, direction, messages } = useLanguage();
  const { page, charts, embed: words } = messages.app;
  const title = embed === null ? page.title : words.title(charts[embed]);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = code;
    root.dir = direction;
    root.dataset.theme = theme;
    if (embed === null) delete root.dataset.embed;
    else root.dataset.embed = embed;
    document.title = title;
  }, [code, direction, theme, embed, title]);
}
