/** Words for data that are on their way, or did not arrive whole. */
export const data = {
  loading: "Loading the data",
  retry: "Try again",
  missing: (file: string) => `${file} was not found on this site.`,
  /** A page that is open during an update knows the old files only. */
  newer: "There may be a newer version of this page. Reload it.",
  unreachable: (file: string) => `${file} could not be fetched: the connection failed.`,
  blocked: "The site may be down, or something in this browser or network blocks it.",
  offline: (file: string) => `${file} could not be fetched: you are offline.`,
  slow: (file: string) => `${file} did not arrive within half a minute: the connection is slow.`,
  cutOff: (file: string) => `${file} did not arrive whole: the connection broke off.`,
  redirected: (file: string) => `Another page answered in place of ${file}.`,
  signIn: "Your network may want you to sign in first. Open any other site, then try again.",
  server: (file: string, status: number) =>
    `${file} could not be fetched: the server answered with error ${status}.`,
  wrongType: (file: string) => `${file} is not the kind of file it should be.`,
  wrongSize: (file: string, bytes: string, expected: string) =>
    `${file} arrived with ${bytes} bytes instead of ${expected}; it has been cut off or changed.`,
  damaged: (file: string) => `${file} is not what was published: it was damaged on its way.`,
} as const;
