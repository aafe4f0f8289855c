const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

/** Code and links within a line; a link becomes its words, as what it leads to is not published. */
const inline = (text) =>
  text
    .split(/`([^`]+)`/)
    .map((part, index) =>
      index % 2 === 1 ? `<code>${escaped(part)}</code>` : escaped(part.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")),
    )
    .join("");

const row = (line, tag) => {
  const cells = line.replace(/^\||\|$/g, "").split("|");
  return `<tr>${cells.map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`).join("")}</tr>`;
};

/** A block of lines without an empty one between them: a heading, a table, a list or a paragraph. */
function block(lines) {
  const [first = ""] = lines;
  const heading = /^(#{1,3}) (.+)$/.exec(first);
  if (heading) {
    const level = heading[1].length;
    return `<h${level} id="${heading[2].toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}">${inline(heading[2])}</h${level}>`;
  }
  if (first.startsWith("|")) {
    const [head, , ...rows] = lines;
    return `<table>${row(head, "th")}${rows.map((line) => row(line, "td")).join("")}</table>`;
  }
  const text = lines.map((line) => line.trim()).join(" ");
  if (!first.startsWith("* ")) return `<p>${inline(text)}</p>`;
  const items = text.slice(2).split(/ \* (?=[`A-Z])/);
  return `<ul>${items.map((item) => `<li>${inline(item)}</li>`).join("")}</ul>`;
}

/**
 * A page of the manual as a page that can be published beside the add-in: headings (with an id each), paragraphs, lists, tables and code, which
 * is all that the page uses.
 */
function helpPage(markdown, title) {
  const blocks = markdown.trim().split(/\n\s*\n/);
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="assets/icon-32.png" />
  </head>
  <body>
${blocks.map((one) => block(one.split("\n"))).join("\n")}
  </body>
</html>
`;
}

module.exports = { helpPage };
