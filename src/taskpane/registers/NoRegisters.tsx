import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { ReactElement } from "react";
import { Paragraph } from "../pane/Paragraph.tsx";
import { TroubleBar } from "../pane/TroubleBar.tsx";
import { NONE_FOUND, WHAT_A_REGISTER_IS } from "./registerWords.ts";
import { useRegisterCommands } from "./useRegisterCommands.ts";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXL,
  },
});

/** What is shown where no register is bound: what one is, and how to find some. `none`: they were looked for in vain. */
export function NoRegisters({ none }: { readonly none: boolean }): ReactElement {
  const { find } = useRegisterCommands();
  return (
    <div className={useStyles().box}>
      <Paragraph>{WHAT_A_REGISTER_IS}</Paragraph>
      {none && <Paragraph role="status">{NONE_FOUND}</Paragraph>}
      <Button appearance="primary" icon={<SearchRegular />} onClick={find}>
        Find registers
      </Button>
      <TroubleBar at="registers" />
    </div>
  );
}
