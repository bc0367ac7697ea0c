/** The part of @citation-js that the tests use; the packages come without types. */
declare module "@citation-js/core" {
  export interface ParsedItem {
    readonly id?: string;
    readonly type: string;
    readonly title: string;
    readonly URL: string;
    readonly author: readonly { readonly literal?: string; readonly family?: string }[];
    readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
    readonly accessed?: { readonly "date-parts": readonly (readonly number[])[] };
    readonly note?: string;
    readonly version?: string;
    readonly publisher?: string;
  }
  export class Cite {
    constructor(text: string | object, options?: { readonly forceType?: string });
    readonly data: readonly ParsedItem[];
  }
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-ris" {}
