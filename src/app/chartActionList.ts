/** The actions below every chart, in the order of their buttons. */
import { type ComponentType, lazy } from "react";
import type { ActionDialogProps } from "../charts/frame/chartActions";
import type { Messages } from "../messages/language";

export interface ChartAction {
  readonly id: string;
  /** What its button says. */
  readonly label: (words: Messages["app"]["tools"]) => string;
  /** A lazy component: nothing of a dialog is fetched before it is opened. */
  readonly Dialog: ComponentType<ActionDialogProps>;
}

export const CHART_ACTIONS: readonly ChartAction[] = [
  {
    id: "share",
    label: (words) => words.share,
    Dialog: lazy(async () => ({
      default: (await import("../features/share/ShareDialog")).ShareDialog,
    })),
  },
  {
    id: "embed",
    label: (words) => words.embed,
    Dialog: lazy(async () => ({
      default: (await import("../features/embed-dialog/EmbedDialog")).EmbedDialog,
    })),
  },
  {
    id: "download",
    label: (words) => words.download,
    Dialog: lazy(async () => ({
      default: (await import("../features/download/DownloadDialog")).DownloadDialog,
    })),
  },
  {
    id: "cite",
    label: (words) => words.cite,
    Dialog: lazy(async () => ({
      default: (await import("../features/cite/CiteDialog")).CiteDialog,
    })),
  },
];
