import { PURE_ROOMS } from "./rooms.mjs";

/** Who may name what of Office; every other room is refused it. */
const OFFICE = {
  Excel: ["workbook", "workbench"],
  OfficeExtension: ["workbook", "workbench"],
  Office: ["workbook", "taskpane", "commands", "functions", "workbench"],
  CustomFunctions: ["functions", "workbench"],
};

const NETWORK = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport"];
const PAGE = ["window", "document", "navigator", "location", "history", "localStorage", "sessionStorage", "DOMParser"];
const CLOCK = ["Date", "performance", "setTimeout", "setInterval", "requestAnimationFrame", "queueMicrotask"];
const OTHER = ["Promise", "crypto", "console", "process", "globalThis", "self", "require"];
const HAS_A_PAGE = ["taskpane", "commands", "functions", "workbench"];

/** The names of Office that a room may not use, each with the reason. */
const officeRefused = (room) =>
  Object.entries(OFFICE)
    .filter(([, rooms]) => !rooms.includes(room))
    .map(([name, rooms]) => ({ name, message: `Only ${rooms.join(", ")} may name ${name}.` }));

/** The global names that a room may not use, each with the reason, as no-restricted-globals takes them. */
export function globalsFor(room) {
  const refused = officeRefused(room);
  const add = (names, message) => refused.push(...names.map((name) => ({ name, message })));
  if (room !== "workbench") add(NETWORK, "Nothing leaves the workbook: there is no network at run time.");
  if (!HAS_A_PAGE.includes(room)) add(PAGE, `${room} knows no page: it also runs without one.`);
  if (PURE_ROOMS.includes(room))
    add([...CLOCK, ...OTHER], `${room} is pure: no clock, chance, console or waiting. Pass it in.`);
  return refused;
}

/** The properties that a room may not use, as no-restricted-properties takes them. */
export function propertiesFor(room) {
  const beacon = { object: "navigator", property: "sendBeacon", message: "Nothing leaves the workbook." };
  const chance = { object: "Math", property: "random", message: `${room} is pure: no chance. Pass the number in.` };
  return PURE_ROOMS.includes(room) ? [beacon, chance] : [beacon];
}

const ALWAYS = [
  { selector: "ExportDefaultDeclaration", message: "Named exports only: one name, the same in every file." },
  { selector: "ExportSpecifier[exported.name='default']", message: "Named exports only." },
  { selector: "TSEnumDeclaration", message: "Use a closed union of literals." },
];

const IN_SRC = [
  { selector: "ExportAllDeclaration", message: "No barrels: import from the file that has it." },
  { selector: "ExportNamedDeclaration[source]", message: "No barrels: import from the file that has it." },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "React escapes text; let it." },
];

const WAITING = [
  { selector: ":function[async=true]", message: "This room is pure: no async." },
  { selector: "AwaitExpression", message: "This room is pure: no await." },
  { selector: "ForOfStatement[await=true]", message: "This room is pure: no await." },
  { selector: "ImportExpression", message: "This room is pure: no import that is waited for." },
];

/** no-restricted-globals looks at values only; these refuse the same names where they stand in a type. */
function typesFor(room) {
  const types = officeRefused(room).map(({ name, message }) => ({
    selector: `TSQualifiedName > Identifier.left[name='${name}']`,
    message,
  }));
  const waited = { selector: "TSTypeReference > Identifier[name=/^(Date|Promise)$/]", message: `${room} is pure.` };
  return PURE_ROOMS.includes(room) ? [...types, waited] : types;
}

/** The forms that a room (or "test") may not use, as no-restricted-syntax takes them. */
export function syntaxFor(room) {
  if (room === "test") return ALWAYS;
  return [...ALWAYS, ...IN_SRC, ...typesFor(room), ...(PURE_ROOMS.includes(room) ? WAITING : [])];
}
