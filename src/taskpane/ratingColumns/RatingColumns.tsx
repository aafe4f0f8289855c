import { Button } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense, useState } from "react";
import type { ColumnsPreview } from "../../actions/rateColumns.ts";
import type { RegisterState } from "../../actions/workbookState.ts";
import { ratingButtonId, useRatingColumns } from "./useRatingColumns.ts";

const RatingColumnsQuestion = lazy(async () => ({
  default: (await import("./RatingColumnsQuestion.tsx")).RatingColumnsQuestion,
}));

/** Puts ratings and trends beside a register, or takes them away, once a person has seen what that does and said so. */
export function RatingColumns({ register }: { readonly register: RegisterState }): ReactElement {
  const { name } = register.layout;
  const { look, add, remove } = useRatingColumns(name);
  const [preview, setPreview] = useState<ColumnsPreview | null>(null);
  const stands = register.ratingColumns === "standing";
  const then = (next: () => void) => (): void => {
    setPreview(null);
    next();
  };
  return (
    <>
      <Button
        size="small"
        id={ratingButtonId(name)}
        aria-label={stands ? `Rating columns of ${name}…` : `Add rating columns to ${name}…`}
        onClick={() => look(setPreview)}
      >
        {stands ? "Rating columns…" : "Add rating columns…"}
      </Button>
      {preview !== null && (
        <Suspense fallback={null}>
          <RatingColumnsQuestion
            preview={preview}
            onAdd={then(add)}
            onRemove={stands ? then(remove) : null}
            onCancel={then(() => document.getElementById(ratingButtonId(name))?.focus())}
          />
        </Suspense>
      )}
    </>
  );
}
