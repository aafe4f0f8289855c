import { narrativeFault } from "../../../src/domain/narrative/narrativeFault.ts";
import type { NarrativeKind } from "../../../src/domain/narrative/narrativeKey.ts";
import { RAG } from "../../../src/domain/ratingScale.ts";

const long = (length: number): string => "x".repeat(length);

describe("what is wrong with words", () => {
  it.each<{ kind: NarrativeKind; words: string; fault: string | null; because: string }>([
    { kind: "Commentary", words: "", fault: null, because: "to say nothing is a choice" },
    { kind: "Reason", words: long(32_767), fault: null, because: "it is just as long as a cell can hold" },
    { kind: "Reason", words: long(32_768), fault: "32,768 characters long", because: "a cell cannot hold it" },
    { kind: "Rating", words: "Amber: data came late\nand were odd", fault: null, because: "it has a reason" },
    { kind: "Rating", words: "Amber: ", fault: "without a reason", because: "it has none" },
    { kind: "Rating", words: "Purple: it is nice", fault: "without a reason", because: "it is no step of the scale" },
    { kind: "Revised date", words: "", fault: null, because: "no date is proposed" },
    { kind: "Revised date", words: "31 December 2021", fault: null, because: "it is a day" },
    { kind: "Revised date", words: "By end of June 2022", fault: null, because: "it has a latest day" },
    { kind: "Revised date", words: "TBC", fault: null, because: "councils say so until they know" },
    { kind: "Revised date", words: "soon", fault: "“soon” names no date", because: "it has no day" },
    { kind: "Revised date", words: "31/10021", fault: "names no date", because: "it is a slip" },
  ])("$kind $words: $because", ({ kind, words, fault }) => {
    const found = narrativeFault(kind, words, RAG);
    if (fault === null) expect(found).toBeNull();
    else expect(found).toContain(fault);
  });
});
