import type { Session } from "./session.ts";

type Method<Self> = (self: Self) => null;

/**
 * The pair of methods by which the client starts and stops listening: `_RegisterDataChangedEvent` and its opposite.
 * `target` gives the id of what is listened to.
 */
export function eventMethods<Self extends { readonly session: Session }>(
  event: string,
  type: number,
  target: (self: Self) => string,
): Readonly<Record<string, Method<Self>>> {
  return {
    [`_Register${event}`]: (self) => {
      self.session.events.listen(target(self), type);
      return null;
    },
    [`_Unregister${event}`]: (self) => {
      self.session.events.ignore(target(self), type);
      return null;
    },
  };
}
