import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";

// jsdom has none of these; the stand-in Excel and Fluent ask for them.
class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: NoResizeObserver });
