/** A box in the coordinates of the window, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Space between a mark and its tooltip, and between a tooltip and the edge of the window, in px. */
const GAP = 10;
const EDGE = 8;

/**
 * Left and top edge of a tooltip: above its mark, below it where there is no room, beside it where
 * neither fits; always inside the window and not over the mark where there is room anywhere.
 */
export function placeTooltip(
  mark: Box,
  size: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const { width, height } = size;
  const clamp = (at: number, length: number, room: number) =>
    Math.max(EDGE, Math.min(at, room - length - EDGE));
  const centered = clamp((mark.left + mark.right - width) / 2, width, view.width);
  const above = mark.top - GAP - height;
  if (above >= EDGE) return { left: centered, top: above };
  const below = mark.bottom + GAP;
  if (below + height <= view.height - EDGE) return { left: centered, top: below };
  const middle = clamp((mark.top + mark.bottom - height) / 2, height, view.height);
  const after = mark.right + GAP;
  if (after + width <= view.width - EDGE) return { left: after, top: middle };
  return { left: clamp(mark.left - GAP - width, width, view.width), top: middle };
}
