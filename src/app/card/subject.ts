/** What a card can be about: a figure of a chart, or the ratio of the headline. */
import type { CardSubject } from "../../charts/parts/card";
import type { Ratio } from "../../record/headline";

export type KnownRatio = Extract<Ratio, { known: true }>;

export type AppCardSubject = CardSubject | { readonly kind: "ratio"; readonly ratio: KnownRatio };
