import { type DragEvent, useState } from "react";

/** A file that is dragged over the page and dropped on it. */
export interface Dropping {
  /** Whether one is over the page now. */
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragEnter: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Takes files that are dropped anywhere on the page. */
export function useDrop(take: (file: File) => void): Dropping {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(event.dataTransfer.types.includes("Files"));
  };
  return {
    isOver,
    handlers: {
      onDragEnter: over,
      onDragOver: over,
      // Going from one element of the page to another is no leaving.
      onDragLeave: (event) => setOver(event.relatedTarget !== null),
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) take(file);
      },
    },
  };
}
