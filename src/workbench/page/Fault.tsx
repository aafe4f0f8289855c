import { Component, type ReactElement, type ReactNode } from "react";

/** What is drawn as long as nothing is wrong with this page itself. */
export interface FaultProps {
  readonly children: ReactNode;
}

/** Says so when the workbench itself has a fault, in place of an empty page. */
export class Fault extends Component<FaultProps, { readonly error: Error | null }> {
  override readonly state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error ? <FaultMessage error={this.state.error} /> : this.props.children;
  }
}

const FaultMessage = ({ error }: { readonly error: Error }): ReactElement => (
  <main className="fault">
    <h1>The workbench has a fault</h1>
    <p>Reload the page to begin again. What was not saved is lost; the file that you opened is as it was.</p>
    <p>Please report it, with these words: {error.message}</p>
  </main>
);
