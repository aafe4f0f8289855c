import { damagedPart } from "../error.ts";
import { attributesXml } from "../xml/escapeXml.ts";
import { children, parseXml, type XmlElement } from "../xml/xmlTree.ts";
import { XmlEdits } from "../xml/xmlEdits.ts";
import { packEntry, writeZip } from "../zip/writeZip.ts";
import { encodePart } from "./encodePart.ts";
import { hasPart, type Package, partText, pathKey } from "./package.ts";
import { relationshipsPath, relativeTarget } from "./partPath.ts";
import { parseRelationships, type Relationship } from "./relationships.ts";
import { PACKAGE_RELATIONSHIPS, XML_DECLARATION } from "./vocabulary.ts";

const CONTENT_TYPES_PATH = "[Content_Types].xml";

/** A package with changes: parts written anew, added and taken out. All other parts stay packed as they are. */
export class PackageEdits {
  readonly #package: Package;
  readonly #written = new Map<string, { readonly path: string; readonly text: string }>();
  readonly #removed = new Set<string>();

  constructor(pkg: Package) {
    this.#package = pkg;
  }

  /** Whether there is such a part now. */
  has(path: string): boolean {
    const key = pathKey(path);
    return this.#written.has(key) || (hasPart(this.#package, path) && !this.#removed.has(key));
  }

  /** A part's text as it is now. */
  text(path: string): string {
    return this.#written.get(pathKey(path))?.text ?? partText(this.#package, path);
  }

  /** Writes a part anew. Text that is as it was leaves the part as it is. */
  write(path: string, text: string): void {
    if (this.has(path) && this.text(path) === text) return;
    this.#removed.delete(pathKey(path));
    this.#written.set(pathKey(path), { path, text });
  }

  /** Adds a part with its content type, whatever the file says of its extension: some give `xml` another meaning. */
  add(path: string, text: string, contentType: string): void {
    this.write(path, text);
    const override = `Override${attributesXml({ PartName: `/${path}`, ContentType: contentType })}`;
    this.#editTypes((edits, types) => edits.append(types, `<${types.prefix}${override}/>`));
  }

  /** Takes a part out, with its own relationships and its content type. */
  remove(path: string): void {
    for (const gone of [path, relationshipsPath(path)]) {
      this.#removed.add(pathKey(gone));
      this.#written.delete(pathKey(gone));
    }
    this.#editTypes((edits, types) => {
      const overrides = children(types, "Override");
      for (const o of overrides) if (pathKey(o.attributes["PartName"] ?? "") === pathKey(path)) edits.remove(o);
    });
  }

  /** A path that no part has yet: `xl/worksheets/sheet` and `.xml` make `xl/worksheets/sheet8.xml`. */
  freePath(start: string, end: string): string {
    let number = 1;
    while (this.has(`${start}${number}${end}`) || hasPart(this.#package, `${start}${number}${end}`)) number++;
    return `${start}${number}${end}`;
  }

  /** The links that lead out of a part now. */
  relationships(from: string): Relationship[] {
    const path = relationshipsPath(from);
    return this.has(path) ? parseRelationships(parseXml(this.text(path), path), from) : [];
  }

  /** Links one part to another and gives the link's id. `type` is written in full. */
  link(from: string, type: string, to: string): string {
    const taken = new Set(this.relationships(from).map((link) => link.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const path = relationshipsPath(from);
    if (!this.has(path)) this.write(path, `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`);
    const link = `Relationship${attributesXml({ Id: id, Type: type, Target: relativeTarget(from, to) })}`;
    this.#edit(path, (edits, root) => edits.append(root, `<${root.prefix}${link}/>`));
    return id;
  }

  /** Takes a link away; the part it leads to stays until `remove`. */
  unlink(from: string, id: string): void {
    this.#edit(relationshipsPath(from), (edits, root) => {
      const link = children(root, "Relationship").find((element) => element.attributes["Id"] === id);
      if (link) edits.remove(link);
    });
  }

  /** The paths of all parts as they are now, in the order of the file. */
  paths(): string[] {
    const kept = this.#package.entries.filter((entry) => !this.#removed.has(pathKey(entry.name)));
    const added = [...this.#written.values()].filter(({ path }) => !hasPart(this.#package, path));
    return [...kept.map((entry) => entry.name), ...added.map(({ path }) => path)];
  }

  /** The whole file. */
  bytes(): Uint8Array {
    const kept = this.#package.entries.filter((entry) => !this.#removed.has(pathKey(entry.name)));
    const existing = kept.map((entry) => {
      const written = this.#written.get(pathKey(entry.name));
      if (!written) return entry;
      const { nameBytes, flags, externalAttributes } = entry;
      return { ...packEntry(entry.name, encodePart(written.text)), nameBytes, flags, externalAttributes };
    });
    const added = [...this.#written.values()].filter(({ path }) => !hasPart(this.#package, path));
    return writeZip([...existing, ...added.map(({ path, text }) => packEntry(path, encodePart(text)))]);
  }

  #editTypes(change: (edits: XmlEdits, types: XmlElement) => void): void {
    if (!this.has(CONTENT_TYPES_PATH)) throw damagedPart(CONTENT_TYPES_PATH, "is missing");
    this.#edit(CONTENT_TYPES_PATH, change);
  }

  #edit(path: string, change: (edits: XmlEdits, root: XmlElement) => void): void {
    const text = this.text(path);
    const edits = new XmlEdits(text);
    change(edits, parseXml(text, path));
    if (!edits.isEmpty) this.write(path, edits.apply());
  }
}
