import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

interface BoundaryState {
  readonly error: unknown;
  readonly failed: boolean;
}

/** Catches what is our own fault, and a part of the pane that cannot be fetched, and says so, instead of an empty pane. */
export class Boundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error, failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Fault error={this.state.error} /> : this.props.children;
  }
}

function Fault({ error }: { readonly error: unknown }): ReactNode {
  return (
    <main>
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>{wasNotFetched(error) ? <NotFetched /> : <Mistake error={error} />}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => window.location.reload()}>Reload the pane</Button>
        </MessageBarActions>
      </MessageBar>
    </main>
  );
}

function Mistake({ error }: { readonly error: unknown }): ReactNode {
  return (
    <>
      <MessageBarTitle>Scrutineer has made a mistake.</MessageBarTitle> Reload the pane: nothing that stands in the
      workbook is lost. If it happens again, tell whoever looks after the add-in what stands here:{" "}
      <code>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</code>
    </>
  );
}

function NotFetched(): ReactNode {
  return (
    <>
      <MessageBarTitle>A part of Scrutineer could not be fetched.</MessageBarTitle> Either its server cannot be reached,
      or a newer version of Scrutineer has been put there since this pane was opened. Check that you are online, then
      reload the pane: nothing that stands in the workbook is lost. If it happens again, tell whoever looks after the
      add-in.
    </>
  );
}

/** Whether a script of ours did not come: what loads our scripts calls its error so, however it failed. */
const wasNotFetched = (error: unknown): boolean => error instanceof Error && error.name === "ChunkLoadError";
