import { useId } from "react";
import { useIsPicture } from "./colors";

/** Prefix of the ids of patterns: unique on the page; in a picture `name`, so that files are equal. */
export function usePatternId(name: string): string {
  const id = useId();
  return useIsPicture() ? name : `${id}${name}`;
}
