/** Finds the terms of the glossary in a text. */
import type { Term } from "../messages/term";

/** A piece of a text; `term` is null for plain text. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  readonly term: Term | null;
}

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
  for (const piece of found) {
    if (piece.start < end) continue;
    if (piece.start > end)
      pieces.push({ start: end, text: text.slice(end, piece.start), term: null });
    pieces.push(piece);
    end = piece.start + piece.text.length;
  }
  if (end < text.length) pieces.push({ start: end, text: text.slice(end), term: null });
  return pieces;
}
