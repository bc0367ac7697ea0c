/** Size of social cards, in px: what Open Graph and Twitter ask for. */
export const CARD = { width: 1200, height: 630 } as const;
