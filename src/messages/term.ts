/** A term that is explained where it is used. */
export interface Term {
  readonly id: string;
  /** How it appears in a text. */
  readonly pattern: RegExp;
  /** What it means, in a sentence or two. */
  readonly text: string;
}
