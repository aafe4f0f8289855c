import { Button, Card, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { NO_CHANGE } from "../../actions/changeRegister.ts";
import { areaAddress } from "../../grid/area.ts";
import type { RoleTie } from "../../domain/register/assignRoles.ts";
import { ROLE_WORDS } from "../../domain/register/role.ts";
import { useRegisterCommands } from "./useRegisterCommands.ts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asks which of several registers feeds a table that each of them could feed. */
export function TieQuestion({ tie }: { readonly tie: RoleTie }): ReactElement {
  const { change } = useRegisterCommands();
  const question = `Which register is the one for ${ROLE_WORDS[tie.role]}?`;
  return (
    <Card role="group" aria-label={question}>
      <Text weight="semibold">{question}</Text>
      <Text>Until one is chosen, no report can be made.</Text>
      <div className={useStyles().buttons}>
        {tie.candidates.map(({ name, sheet, area }) => (
          <Button key={name} onClick={() => change(name, { ...NO_CHANGE, role: tie.role }, "registers")}>
            Use {name} ({sheet}, {areaAddress(area)})
          </Button>
        ))}
      </div>
    </Card>
  );
}
