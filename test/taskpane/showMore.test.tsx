import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ShowMore } from "../../src/taskpane/pane/ShowMore.tsx";

const draw = (count: number, first: number) =>
  render(
    <FluentProvider>
      <ul>
        <ShowMore things={Array.from({ length: count }, (_, index) => index)} first={first}>
          {(thing) => <li key={thing}>Thing {thing}</li>}
        </ShowMore>
      </ul>
    </FluentProvider>,
  );

const press = async (name: string): Promise<void> => userEvent.click(screen.getByRole("button", { name }));

describe("a long list", () => {
  it.each([
    [0, 25, "an empty one"],
    [25, 25, "one that fits"],
  ])("%i things, %i at first: nothing more is offered or said (%s)", (count, first) => {
    draw(count, first);
    expect(screen.queryAllByRole("listitem")).toHaveLength(count);
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("shows as many again at each press, and at the end puts the keyboard where it says so", async () => {
    draw(60, 25);
    await press("Show 25 more of 35");
    await press("Show 10 more of 10");
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
    expect(screen.getByText("All 60 are shown.")).toHaveFocus();
  });

  it("never adds more than two hundred at once", async () => {
    draw(10_000, 200);
    await press("Show 200 more of 9,800");
    expect(screen.getByRole("button", { name: "Show 200 more of 9,600" })).toBeVisible();
  });
});
