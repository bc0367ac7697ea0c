import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { DateFields } from "../../../src/features/as-of/DateFields";
import { useView } from "../../../src/url/useView";
import { TestProviders } from "../../support/TestProviders";
import { VOCABULARY } from "../../url/filterOptions";

afterEach(cleanup);

function Page() {
  const { view, setView } = useView(VOCABULARY);
  return <DateFields asof={view.asof} editions={[]} onViewChange={setView} />;
}

it("a date as it is typed makes one history entry", async () => {
  window.history.pushState(null, "", "/");
  render(<Page />, { wrapper: TestProviders });
  const field = screen.getByLabelText("Day");
  const entries = window.history.length;
  // What a browser reports while 12/30/2018 is typed over 06/28/2019.
  for (const value of [
    "2019-01-28",
    "2019-12-28",
    "2019-12-03",
    "2019-12-30",
    "0002-12-30",
    "2018-12-30",
  ])
    fireEvent.change(field, { target: { value } });
  await waitFor(() => expect(window.location.search).toBe("?asof=2018-12-30"));
  expect(window.history.length).toBe(entries + 1);

  fireEvent.blur(field);
  act(() => field.focus());
  fireEvent.change(field, { target: { value: "2017-06-02" } });
  expect(window.history.length).toBe(entries + 2);
  expect(window.location.search).toBe("?asof=2017-06-02");
});
