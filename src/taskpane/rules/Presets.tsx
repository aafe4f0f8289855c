import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Heading } from "../pane/Heading.tsx";
import { Paragraph } from "../pane/Paragraph.tsx";
import { type Preset, PRESETS } from "../../domain/rules/presets.ts";

const useStyles = makeStyles({
  presets: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  preset: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
});

/** Ready-made rules for a register, with who uses them; one is tried by pressing it, and saved like any other change. */
export function Presets({ onPreset }: { readonly onPreset: (preset: Preset) => void }): ReactElement {
  const styles = useStyles();
  return (
    <section aria-label="Presets" className={styles.presets}>
      <Heading level={3}>Presets</Heading>
      {PRESETS.map((preset) => (
        <div key={preset.title} className={styles.preset}>
          <Button size="small" onClick={() => onPreset(preset)}>
            Try “{preset.title}”
          </Button>
          <Paragraph quiet>{preset.source}</Paragraph>
        </div>
      ))}
    </section>
  );
}
