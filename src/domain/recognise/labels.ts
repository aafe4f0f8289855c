const TOTAL =
  /^(?:(?:grand|sub|overall|net|gross|column|running|final)[ -]?)?totals?$|^overall$|^sum$|^(?:overall )?average$|^mean$|^all$|^\d+ (?:actions?|items?|measures?|indicators?|risks?|projects?|milestones?|tasks?|records?|priorities)(?: in total)?$|^totals?,? (?:overall|all)$/;
const PERHAPS_TOTAL =
  /^(?:grand |sub|overall |net |gross )?[ -]?totals?\b|\b(?:sub)?[ -]?totals?$|^overall\b|^net (?:[a-z]+ ){0,2}(?:total|position|expenditure|budget|spend(?:ing)?)\b|^net (?:cost of (?:all )?services|\(?(?:income|surplus|deficit).*)$|^net$|^balance\b/;
const NOTE =
  /^(?:sources?|notes?|n\.?b\.?|key|footnotes?|please note|definitions?|guidance|caveats?|data source|last updated|updated|produced|prepared|published|contact|return to)\b ?(?:[:.\-–(]|\d|$)|^(?:please note|produced on|prepared by|last updated)\b|^[*†‡§^#¹²³]|^\((?:[a-z]|[ivx]{1,4}|\d{1,2})\) |^https?:\/\//i;

const plain = (text: string): string => text.toLowerCase().replace(/[:.]$/, "").trim();

/** Whether a label says that its row adds up others, and can say nothing else: `Total`, `Sub-total`, `Overall`. */
export const isTotalLabel = (label: string): boolean => label.length < 30 && TOTAL.test(plain(label));

/** Whether a label may name a total, but may as well name an item: `Total expenditure`, `Total waste per household`. */
export const isPerhapsTotalLabel = (label: string): boolean => label.length < 120 && PERHAPS_TOTAL.test(plain(label));

/** Whether a text is a note below or beside a register: `Source: …`, `* provisional`, `(a) …`, an address of the web. */
export const isNoteText = (text: string): boolean => NOTE.test(text);
