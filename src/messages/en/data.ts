/** Words for data that are on their way, or did not arrive whole. */
export const data = {
  loading: "Loading the data",
  retry: "Try again",
  missing: (file: string) => `${file} was not found on this site.`,
  /** A page that is open during an update knows the old files only. */
  newer: "A newer version of this page may have been published: reload the page.",
  unreachable: (file: string) => `${file} could not be fetched: the connection failed.`,
  server: (file: string, status: number) =>
    `${file} could not be fetched: the server answered with error ${status}.`,
  wrongType: (file: string) => `${file} is not the kind of file it should be.`,
  wrongSize: (file: string, bytes: string, expected: string) =>
    `${file} arrived with ${bytes} bytes instead of ${expected}; it has been cut off or changed.`,
  damaged: (file: string) => `${file} is not what was published: it was damaged on its way.`,
} as const;
