/** Words of the embed dialog, fetched with it. */
export const embedding = {
  title: (chart: string) => `Embed: ${chart}`,
  intro:
    "The chart as it is filtered now, in a frame on your page. Its source line, its as-of day and the link to the full page are always part of it.",
  language: "Language",
  languages: { browser: "As the reader's browser", en: "English" },
  controls: "Controls in the frame",
  controlsChoices: { on: "Shown", off: "Hidden" },
  fit: "Keep the height fitting (one line of script, under 1 kB)",
  width: "Width of the preview",
  widths: { phone: "Phone", column: "Column", full: "Full" },
  preview: (chart: string) => `Preview: ${chart}`,
  measuring: "Measuring the height…",
  measured: (height: string, width: string) =>
    `Starting height: ${height} px, as measured ${width} px wide. Choose the width your page has.`,
  code: "Code for your page",
  copy: "Copy the code",
};
