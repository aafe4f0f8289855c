import { CONTENT_TYPE, XML_DECLARATION } from "../package/vocabulary.ts";
import type { Saving } from "../save/saving.ts";
import { attributesXml, escapeText } from "../xml/escapeXml.ts";
import { findSettings, SETTINGS_NAMESPACE } from "./readSettings.ts";

const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
/** Marks our part among others; any GUID would do, but it must stay the same. */
const ITEM_ID = "{5C7B0A52-8C0E-4F61-9E0B-6F1B7F2A3D10}";

/** Writes an add-in's settings into a custom XML part of their own, which Excel keeps. */
export function saveSettings(saving: Saving): void {
  const { book, reading, edits } = saving;
  if (settingsXml(book.settings) === settingsXml(reading.settings)) return;
  const path = findSettings(reading.package, reading.links);
  const xml = XML_DECLARATION + settingsXml(book.settings);
  if (path === null) addPart(saving, xml);
  else edits.write(path, xml);
}

function settingsXml(settings: ReadonlyMap<string, unknown>): string {
  const elements = [...settings].map(
    ([key, value]) => `<setting${attributesXml({ key })}>${escapeText(JSON.stringify(value ?? null))}</setting>`,
  );
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${elements.join("")}</settings>`;
}

function addPart({ edits, reading, vocabulary }: Saving, xml: string): void {
  const path = edits.freePath("customXml/item", ".xml");
  const propertiesPath = edits.freePath("customXml/itemProps", ".xml");
  edits.add(path, xml, CONTENT_TYPE.xml);
  edits.add(propertiesPath, XML_DECLARATION + propertiesXml(), CONTENT_TYPE.customXmlProperties);
  edits.link(path, `${vocabulary.relationships}/customXmlProps`, propertiesPath);
  edits.link(reading.workbookPath, `${vocabulary.relationships}/customXml`, path);
}

const propertiesXml = (): string =>
  `<ds:datastoreItem xmlns:ds="${PROPERTIES_NAMESPACE}" ds:itemID="${ITEM_ID}">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
