import { appContext } from "../../../src/workbench/host/appContext.ts";
import { frameName, newConversation } from "../../../src/workbench/host/conversation.ts";

const conversation = newConversation("https://localhost:3000", "1");

it("gives every conversation names of its own", () => {
  const other = newConversation("https://localhost:3000", "2");
  expect(other.id).not.toBe(conversation.id);
  expect(other.control).not.toBe(conversation.control);
});

it("tells office.js in the frame's name that it is in Excel on the web, whom to ask, and to log nothing", () => {
  expect(JSON.parse(frameName(conversation))).toStrictEqual({
    baseFrameName: "frame-workbench-1",
    hostInfo: "Excel$Web$16.01$en-GB$workbench-1$$disableLogging$16",
    xdmInfo: "workbench-1|add-in-1|https://localhost:3000",
    serializerVersion: "1",
  });
});

/** The nine members without which office.js does not start. Source: ../shared/office-js/protocol.md, section 2 E. */
const MANDATORY = ["_id", "_appName", "_appVersion", "_appUILocale", "_dataLocale"] as const;
const ALSO_MANDATORY = ["_docUrl", "_clientMode", "_settings", "_reason"] as const;

it.each([
  ["a workbook to be changed", false, 1],
  ["one to be read only", true, 0],
])("tells office.js of %s", (_what, readOnly, mode) => {
  const settings = [["key", "1"]] as const;
  const context = appContext(conversation, { name: "a.xlsx", readOnly, settings, requirements: { ExcelApi: "1.14" } });
  for (const member of [...MANDATORY, ...ALSO_MANDATORY]) expect(context[member]).toBeDefined();
  expect(context).toMatchObject({ _clientMode: mode, _docUrl: "a.xlsx", _settings: settings, _appName: 16 });
  expect(context).toMatchObject({ _appUILocale: "en-GB", _requirementMatrix: '{"ExcelApi":"1.14"}' });
});

it("tells a dialog that it is one", () => {
  const { hostInfo } = JSON.parse(frameName(conversation, "dialog")) as { readonly hostInfo: string };
  expect(hostInfo.split("$")[5]).toBe("isDialog");
});
