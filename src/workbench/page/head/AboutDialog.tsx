import { type ReactElement, useEffect, useRef } from "react";

/** Says what the workbench is and how it differs from Excel; docs/manual/workbench.md has the same at more length. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="about" aria-labelledby="about-title" onClose={onClose}>
      <h2 id="about-title">A stand-in for Excel, not Excel</h2>
      <p>
        The pane beside the grid is the add-in exactly as it is published, and it runs on Microsoft’s own office.js.
        What answers it is not Excel but this page, which holds the workbook itself. Nothing leaves this browser.
      </p>
      <h3>As in Excel</h3>
      <p>
        Values, formulas, number formats, tables, names, conditional formats, protection, events and settings as far as
        Scrutineer uses them. What is typed is read as an Excel set to English (United Kingdom) reads it. A saved copy
        keeps every part of the file that nobody changed, byte for byte.
      </p>
      <h3>Not as in Excel</h3>
      <ul>
        <li>Charts, pictures, pivot tables, comments and filters are kept in the file but not shown.</li>
        <li>Colour scales, data bars and icon sets are kept but not drawn.</li>
        <li>Formulas are worked out by another engine, so a rare one keeps the result it had.</li>
        <li>Row heights and letter widths are those of this browser’s fonts.</li>
        <li>Undo takes back what was typed, pasted or cleared, until the add-in writes something.</li>
      </ul>
      <p>
        What the add-in asks for and the stand-in does not know is refused by name.{" "}
        <code>docs/manual/workbench.md</code> in the project says more.
      </p>
      <form method="dialog">
        <button type="submit" className="primary">
          Close
        </button>
      </form>
    </dialog>
  );
}
