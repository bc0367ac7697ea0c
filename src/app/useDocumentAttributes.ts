import { useLayoutEffect } from "react";
import { useChart } from "../charts/useCharts";
import { useMessages } from "../messages/useMessages";
import { useMediaQuery } from "../ui/useMediaQuery";
import type { View } from "../url/view";

/** Sets language, direction, theme, title and embedded chart on the document. */
export function useDocumentAttributes({ theme, embed }: Pick<View, "theme" | "embed">): void {
  const { code, direction, messages } = useMessages();
  const { page, embed: words } = messages.app;
  const chart = useChart(embed);
  const title = chart === null ? page.title : words.title(chart.name[code]);
  const isForced = useMediaQuery("(forced-colors: active)");
  useLayoutEffect(() => {
    const root = document.documentElement;
    // Browsers style the whole page again when one of these is set, even to the same value.
    if (root.lang !== code) root.lang = code;
    if (root.dir !== direction) root.dir = direction;
    // Marks in the colours of a theme could vanish on a background that the system forces.
    root.dataset.theme = isForced ? "auto" : theme;
    if (embed === null) delete root.dataset.embed;
    else root.dataset.embed = embed;
    document.title = title;
  }, [code, direction, theme, isForced, embed, title]);
}
