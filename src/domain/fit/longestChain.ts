/** Rows that are alike, in their place in the order, with the score they get and how many they are. */
export interface Link {
  readonly score: number;
  /** 0 for the least grave; null when they may stand in any. */
  readonly level: number | null;
  readonly size: number;
}

/** The longest chain of links: where they stand, and how many rows they are together. */
export interface Chain {
  readonly places: readonly number[];
  readonly size: number;
}

/** The longest chain in which no score rises, no level rises, and every step down in level is a step down in score. */
export function longestChain(links: readonly Link[]): Chain {
  const levels = 1 + Math.max(0, ...links.map(({ level }) => level ?? 0));
  const scores = 2 + Math.max(0, ...links.map(({ score }) => score));
  // Of the chains so far that end in a level with at least a score: how long the longest is, and its last end.
  const lengths = new Int32Array(levels * scores);
  const lasts = new Int32Array(levels * scores).fill(-1);
  // An end is a link in a level: its number is link × levels + level, here with the end before it.
  const before = new Int32Array(links.length * levels).fill(-1);
  const at = (list: Int32Array, index: number): number => list[index] ?? 0;
  /** Where the longest chain stands that a link in a level can follow: the same level, or a graver one with a higher score. */
  const followed = (level: number, score: number): number => {
    let best = level * scores + score;
    for (let graver = level + 1; graver < levels; graver++) {
      const other = graver * scores + score + 1;
      if (at(lengths, other) > at(lengths, best)) best = other;
    }
    return best;
  };
  links.forEach(({ score, level: own, size }, index) => {
    // Least grave first: what a link adds to one level is not there yet for the levels it is still to be tried in.
    for (let level = own ?? 0; level < (own === null ? levels : own + 1); level++) {
      const from = followed(level, score);
      const length = at(lengths, from) + size;
      before[index * levels + level] = at(lasts, from);
      for (let place = score; place >= 0 && at(lengths, level * scores + place) < length; place--) {
        lengths[level * scores + place] = length;
        lasts[level * scores + place] = index * levels + level;
      }
    }
  });
  return traced(
    Array.from({ length: levels }, (_, level) => level * scores).reduce(
      (best, one) => (at(lengths, one) > at(lengths, best) ? one : best),
      0,
    ),
  );

  function traced(end: number): Chain {
    const places: number[] = [];
    for (let last = at(lasts, end); last >= 0; last = at(before, last)) places.push(Math.floor(last / levels));
    return { places: places.reverse(), size: at(lengths, end) };
  }
}
