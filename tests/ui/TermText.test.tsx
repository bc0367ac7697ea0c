import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ENGLISH } from "../../src/messages/en";
import { glossary } from "../../src/messages/en/glossary";
import { MessagesProvider } from "../../src/messages/useMessages";
import { splitTerms } from "../../src/ui/splitTerms";
import { TermText } from "../../src/ui/TermText";

afterEach(cleanup);

const marked = (text: string) =>
  splitTerms(text, glossary.terms).flatMap(({ term, text }) => (term === null ? [] : [text]));

describe("terms in a text", () => {
  it("are marked once each, in the order of the text, and no letter is lost", () => {
    const text = "At least 5 strikes were declared; each strike is one, at least.";
    expect(marked(text)).toEqual(["At least", "strikes", "declared"]);
    expect(
      splitTerms(text, glossary.terms)
        .map(({ lead, text, tail }) => lead + text + tail)
        .join(""),
    ).toBe(text);
  });

  it("keep the marks around them, so that no line ends with an opening one", () => {
    const pieces = splitTerms("It calls them “credible”, no more.", glossary.terms);
    expect(pieces.map(({ lead, text, tail }) => [lead, text, tail])).toEqual([
      ["", "It calls them ", ""],
      ["“", "credible", "”,"],
      ["", " no more.", ""],
    ]);
  });

  it("are whole words", () => {
    expect(marked("Airstriker, incredible, provincial")).toEqual([]);
    expect(marked("")).toEqual([]);
  });

  it("say what they mean at a press and hide it at the next", () => {
    const { container } = render(
      <MessagesProvider value={ENGLISH}>
        <TermText text="34,514 strikes were declared." />
      </MessagesProvider>,
    );
    const strikes = screen.getByRole("button", { name: "strikes" });
    expect(strikes.ariaExpanded).toBe("false");
    fireEvent.click(strikes);
    expect(container.textContent).toBe(
      "34,514 strikes were declared.Strike: one or more attacks by aircraft or artillery at about the same place. It can be one bomb or many.",
    );
    fireEvent.click(screen.getByRole("button", { name: "declared" }));
    expect(container.querySelectorAll("[data-meaning]")).toHaveLength(1);
    expect(container.textContent).toContain("Declared: made public by the Coalition");
    fireEvent.click(screen.getByRole("button", { name: "declared" }));
    expect(container.textContent).toBe("34,514 strikes were declared.");
  });
});
