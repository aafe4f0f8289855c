import { Button, Card, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { NO_CHANGE } from "../../actions/changeRegister.ts";
import { areaAddress } from "../../grid/area.ts";
import { ROLE_WORDS } from "../../domain/register/role.ts";
import { listed } from "../pane/wording.ts";
import type { OpenQuestion } from "./openQuestions.ts";
import { useRegisterCommands } from "./useRegisterCommands.ts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asks which of several registers feeds the tables that each of them could feed. */
export function TieQuestion({ roles, candidates }: OpenQuestion): ReactElement {
  const { change } = useRegisterCommands();
  const question = `Which register is the one for ${listed(roles.map((role) => ROLE_WORDS[role]))}?`;
  return (
    <Card role="group" aria-label={question}>
      <Text weight="semibold">{question}</Text>
      <Text>Until one is chosen, no report can be made from any of them.</Text>
      <div className={useStyles().buttons}>
        {candidates.map(({ layout: { name, sheet, area }, roles: others }) => (
          <Button key={name} onClick={() => change(name, { ...NO_CHANGE, roles: [...others, ...roles] }, "registers")}>
            Use {name} ({sheet}, {areaAddress(area)})
          </Button>
        ))}
      </div>
    </Card>
  );
}
