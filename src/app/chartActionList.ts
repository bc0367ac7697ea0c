/** The actions below every chart, in the order of their buttons. */
import type { ComponentType } from "react";
import type { ActionDialogProps } from "../charts/frame/chartActions";
import type { Messages } from "../messages/language";
import { lazyScript } from "../ui/lazyScript";

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
    Dialog: lazyScript(
      () => import("../features/share/ShareDialog"),
      ({ ShareDialog }) => ShareDialog,
    ),
  },
  {
    id: "embed",
    label: (words) => words.embed,
    Dialog: lazyScript(
      () => import("../features/embed-dialog/EmbedDialog"),
      ({ EmbedDialog }) => EmbedDialog,
    ),
  },
  {
    id: "download",
    label: (words) => words.download,
    Dialog: lazyScript(
      () => import("../features/download/DownloadDialog"),
      ({ DownloadDialog }) => DownloadDialog,
    ),
  },
  {
    id: "cite",
    label: (words) => words.cite,
    Dialog: lazyScript(
      () => import("../features/cite/CiteDialog"),
      ({ CiteDialog }) => CiteDialog,
    ),
  },
];
