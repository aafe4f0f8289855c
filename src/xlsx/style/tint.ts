/**
 * A colour made lighter (tint above 0) or darker (below 0), as Excel does with theme colours: its lightness moves that
 * share of the way to white or black. Source: ECMA-376 part 1, section 18.8.19, attribute tint.
 */
export function tinted(colour: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [hue, saturation, lightness] = toHsl(channels);
  const share = Math.max(-1, Math.min(1, tint));
  const moved = share < 0 ? lightness * (1 + share) : lightness * (1 - share) + share;
  return toHex(hue, saturation, moved);
}

function toHsl(channels: readonly number[]): readonly [hue: number, saturation: number, lightness: number] {
  const [red = 0, green = 0, blue = 0] = channels;
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const range = most - least;
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return [((green - blue) / range + 6) % 6, saturation, lightness];
  if (most === green) return [(blue - red) / range + 2, saturation, lightness];
  return [(red - green) / range + 4, saturation, lightness];
}

function toHex(hue: number, saturation: number, lightness: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (shift: number): string => {
    const distance = (hue + shift) % 6;
    const share = Math.max(0, Math.min(1, Math.abs(distance - 3) - 1));
    return hexByte(lightness - chroma / 2 + chroma * share);
  };
  return `#${channel(0)}${channel(4)}${channel(2)}`;
}

const hexByte = (share: number): string =>
  Math.round(Math.max(0, Math.min(1, share)) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, "0");
