/** Finds the terms of the glossary in a text. */
import type { Term } from "../messages/term";

/** A piece of a text; `term` is null for plain text. */
export interface TextPiece {
  readonly start: number;
  /** Marks that must not be parted from a term by the end of a line: “ before it, ” or a comma after it. */
  readonly lead: string;
  readonly text: string;
  readonly tail: string;
  readonly term: Term | null;
}

const OPENING = /[“‘«(]+$/;
const CLOSING = /^[”’»).,;:!?]+/;

/** The pieces of a text in order: each term where it first occurs, and the text between. */
export function splitTerms(text: string, terms: readonly Term[]): readonly TextPiece[] {
  const found = terms
    .flatMap((term) => {
      const match = term.pattern.exec(text);
      return match === null ? [] : [{ start: match.index, text: match[0], term }];
    })
    .sort((a, b) => a.start - b.start);
  const pieces: TextPiece[] = [];
  let end = 0;
  const addPlain = (to: number) => {
    const plain = text.slice(end, to);
    if (plain !== "") pieces.push({ start: end, lead: "", text: plain, tail: "", term: null });
  };
  for (const piece of found) {
    if (piece.start < end) continue;
    const foot = piece.start + piece.text.length;
    const lead = OPENING.exec(text.slice(end, piece.start))?.[0] ?? "";
    const tail = CLOSING.exec(text.slice(foot))?.[0] ?? "";
    addPlain(piece.start - lead.length);
    pieces.push({ ...piece, lead, tail });
    end = foot + tail.length;
  }
  addPlain(text.length);
  return pieces;
}
