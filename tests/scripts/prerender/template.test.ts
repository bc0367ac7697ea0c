import { describe, expect, it } from "vitest";
import { fillTemplate, jsonBlock } from "../../../scripts/prerender/template";
import { escapeMarkup } from "../../../src/ui/escapeMarkup";

const TEMPLATE = '<html data-embed="<!--chart-->"><!-- a comment --><p><!--app--></p></html>';

describe("fillTemplate", () => {
  it("replaces each marker and leaves other comments", () => {
    expect(fillTemplate(TEMPLATE, { chart: "gap", app: "$& <!--$-->" })).toBe(
      '<html data-embed="gap"><!-- a comment --><p>$& <!--$--></p></html>',
    );
  });

  it("does not fill markers inside a value", () => {
    expect(fillTemplate("<!--app-->", { app: "<!--head-->" })).toBe("<!--head-->");
  });

  it("throws on a marker without a value and on a value without a marker", () => {
    expect(() => fillTemplate(TEMPLATE, { chart: "gap" })).toThrow("app");
    expect(() => fillTemplate("<!--app-->", { app: "", head: "" })).toThrow("head");
  });
});

it("escapes text for elements and quoted attributes", () => {
  expect(escapeMarkup('a & "b" </b>')).toBe("a &amp; &quot;b&quot; &lt;/b&gt;");
});

it("writes JSON that cannot end its block", () => {
  expect(jsonBlock('id="x"', ["</script>"])).toBe('<script id="x">["\\u003c/script>"]</script>');
});
