/** Words for the copy of the page that is kept for use without a connection. */
export const offline = {
  kept: (megabytes: string) =>
    `A copy of this page is kept on this device (${megabytes}\u00a0MB), so that it opens without a connection.`,
  states: {
    none: "A copy of this page is about to be kept on this device.",
    saving: "Saving a copy of this page on this device…",
    refused: "This page needs a connection: this browser keeps no copy of it.",
    declined: "This page needs a connection: no copy of it is kept on this device.",
    no_room: "This page needs a connection: this device has no room to keep a copy.",
    failed: "This page needs a connection: a file of its copy did not arrive whole.",
  },
  keep: "Keep a copy",
  remove: "Delete the copy",
} as const;
