/**
 * What a host answers when it cannot do what was asked: a code of `OfficeExtension.Error`, a sentence, and where.
 * The processor fills in `location` (`Range.values`) when the thrower leaves it null.
 */
export class RichApiRefusal extends Error {
  readonly code: string;
  readonly location: string | null;

  constructor(code: string, message: string, location: string | null = null) {
    super(message);
    this.name = "RichApiRefusal";
    this.code = code;
    this.location = location;
  }
}

/** A member, load name or type that this host does not model. */
export const apiNotFound = (what: string): RichApiRefusal =>
  new RichApiRefusal("ApiNotFound", `The stand-in Excel has no ${what}. It models only what Scrutineer uses.`);

/** The sheet, name, table, row … asked for does not exist. */
export const itemNotFound = (): RichApiRefusal =>
  new RichApiRefusal("ItemNotFound", "The requested resource doesn't exist.");

/** A name or key is taken. */
export const itemAlreadyExists = (): RichApiRefusal =>
  new RichApiRefusal("ItemAlreadyExists", "A resource with the same name or identifier already exists.");

/** An argument of the wrong kind, shape or size. */
export const invalidArgument = (message?: string): RichApiRefusal =>
  new RichApiRefusal("InvalidArgument", message ?? "The argument is invalid or missing or has an incorrect format.");

/** A protected sheet, or a member that may only be read. */
export const accessDenied = (): RichApiRefusal =>
  new RichApiRefusal("AccessDenied", "You cannot perform the requested operation.");

/** Something the object cannot do as it is. */
export const invalidOperation = (message?: string): RichApiRefusal =>
  new RichApiRefusal("InvalidOperation", message ?? "This operation is not permitted for the current object.");

/** A reference that was given back, or whose object is gone. */
export const invalidReference = (): RichApiRefusal =>
  new RichApiRefusal("InvalidReference", "This reference is not valid for the current operation.");

/** A request that no genuine client sends. */
export const invalidRequest = (message: string): RichApiRefusal => new RichApiRefusal("InvalidRequest", message);
