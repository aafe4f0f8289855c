import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { ReactElement } from "react";
import { Paragraph } from "../pane/Paragraph.tsx";
import { TroubleBar } from "../pane/TroubleBar.tsx";
import { AddRegister } from "./AddRegister.tsx";
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

interface NoRegistersProps {
  /** Whether they were looked for in vain. */
  readonly none: boolean;
  /** The visible sheets that are not ours. */
  readonly sheets: readonly string[];
}

/** What is shown where no register is bound: what one is, and how to find some or to add one by hand. */
export function NoRegisters({ none, sheets }: NoRegistersProps): ReactElement {
  const { find } = useRegisterCommands();
  return (
    <div className={useStyles().box}>
      <Paragraph>{WHAT_A_REGISTER_IS}</Paragraph>
      {none && <Paragraph role="status">{NONE_FOUND}</Paragraph>}
      <Button appearance="primary" icon={<SearchRegular />} onClick={find}>
        Find registers
      </Button>
      <TroubleBar at="registers" />
      {sheets.length > 0 && <AddRegister sheets={sheets} />}
    </div>
  );
}
