import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  skeleton: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** The outline of a view while what it shows is on its way. */
export function ViewSkeleton(): ReactElement {
  return (
    <Skeleton aria-label="Reading the workbook" className={useStyles().skeleton}>
      <SkeletonItem size={16} />
      <SkeletonItem size={96} />
      <SkeletonItem size={96} />
      <SkeletonItem size={96} />
    </Skeleton>
  );
}
