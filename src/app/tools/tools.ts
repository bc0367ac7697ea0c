/** The tools below every chart, in the order of their buttons. */
import { type ComponentType, lazy } from "react";
import type { ShownChart } from "../../charts/parts/tools";
import type { StrikeRecord } from "../../data/types";
import type { Messages } from "../../text/language";

export interface ToolDialogProps {
  readonly chart: ShownChart;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly onClose: () => void;
}

export interface Tool {
  readonly id: string;
  /** What its button says. */
  readonly label: (words: Messages["app"]["tools"]) => string;
  /** A lazy component: nothing of a dialog is fetched before it is opened. */
  readonly Dialog: ComponentType<ToolDialogProps>;
}

export const TOOLS: readonly Tool[] = [
  {
    id: "share",
    label: (words) => words.share,
    Dialog: lazy(async () => ({ default: (await import("./share/ShareDialog")).ShareDialog })),
  },
  {
    id: "embed",
    label: (words) => words.embed,
    Dialog: lazy(async () => ({ default: (await import("./embed/EmbedDialog")).EmbedDialog })),
  },
  {
    id: "download",
    label: (words) => words.download,
    Dialog: lazy(async () => ({
      default: (await import("./download/DownloadDialog")).DownloadDialog,
    })),
  },
  {
    id: "cite",
    label: (words) => words.cite,
    Dialog: lazy(async () => ({ default: (await import("./cite/CiteDialog")).CiteDialog })),
  },
];
