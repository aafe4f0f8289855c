/** A page of the manual, in Markdown, as a page that can be published beside the add-in. */
export function helpPage(markdown: string, title: string): string;
