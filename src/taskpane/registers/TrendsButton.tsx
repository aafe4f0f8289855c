import { Button } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense, useId, useState } from "react";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { ViewSkeleton } from "../pane/ViewSkeleton.tsx";

const Trends = lazy(async () => ({ default: (await import("./Trends.tsx")).Trends }));

interface TrendsButtonProps {
  readonly name: string;
  readonly register: Extract<RatedRegister, { readonly kind: "indicators" }>;
}

/** Opens and closes the trend lines of a register's indicators on its card; they are drawn only while they are open. */
export function TrendsButton({ name, register }: TrendsButtonProps): ReactElement {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${open ? "Hide" : "Show"} trends of ${name}`}
        onClick={() => setOpen(!open)}
      >
        {open ? "Hide trends" : "Show trends"}
      </Button>
      <div id={id}>
        {open && (
          <Suspense fallback={<ViewSkeleton />}>
            <Trends register={register} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
