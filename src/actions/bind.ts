import { inWorkbook } from "./inWorkbook.ts";
import { readBindings } from "./bindings.ts";
import { bindWrites } from "./bindWrites.ts";
import { bindingNames } from "./ownNames.ts";
import { withRecord } from "./record/withRecord.ts";
import { surveyWorkbook } from "./survey.ts";

/**
 * Binds registers by the names they were found under: two defined names for each, which follow inserted rows and renamed sheets. Nothing
 * else is touched. A name that nothing is found under any more is left out.
 * Syncs: 3; 2 when all are bound already.
 * @throws WorkbookError when Excel refuses
 */
export const bindRegisters = (names: readonly string[]): Promise<void> =>
  inWorkbook(
    async ({ read, write }) => {
      const reading = await read();
      const { registers } = surveyWorkbook(reading);
      const wanted = registers.filter(({ register }) => names.includes(register.layout.name));
      const layouts = wanted.map(({ register, binding }) => ({ layout: register.layout, binding }));
      const writes = bindWrites(layouts, readBindings(reading.names));
      await write(withRecord({ action: "Registers bound", now: new Date() }, writes, reading));
    },
    { again: "press Bind again" },
  );

/**
 * Unbinds a register: removes its names and touches nothing else. It can be found and bound again.
 * Syncs: 3; 2 when it is not bound.
 * @throws WorkbookError when Excel refuses
 */
export const unbindRegister = (name: string): Promise<void> =>
  inWorkbook(
    async ({ read, write }) => {
      const reading = await read();
      const { registers } = surveyWorkbook(reading);
      const bound = registers.flatMap(({ register, binding }) =>
        binding && register.layout.name === name ? [binding] : [],
      );
      const gone = bound.flatMap(({ slug }) => Object.values(bindingNames(slug)));
      const writes = gone.map((one) => ({ kind: "removeName", name: one }) as const);
      await write(withRecord({ action: `Register ${name} unbound`, now: new Date() }, writes, reading));
    },
    { again: "press Unbind again" },
  );
