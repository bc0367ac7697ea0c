/** Words of the embed dialog, fetched with it. */
export const embedding = {
  title: (chart: string) => `Embed: ${chart}`,
  intro:
    "The chart as you see it now, in a frame on your page. Source, date and the link to the full page are always part of it.",
  form: "Form",
  forms: { compact: "Compact", full: "Full" },
  controls: "Controls in the frame",
  controlsChoices: { on: "Shown", off: "Hidden" },
  fit: "Adjust the height automatically (adds one line of code)",
  width: "Width of the preview",
  widths: { phone: "Phone", column: "Column", full: "Full" },
  preview: (chart: string) => `Preview: ${chart}`,
  measuring: "Measuring the height…",
  measured: (height: string, width: string) =>
    `Height at ${width} px: ${height} px. Choose your column width.`,
  code: "Code for your page",
  copy: "Copy the code",
};
