import { useEffect, useState } from "react";

/** How long a person has to pause before what they type is worked out, in milliseconds. */
const PAUSE = 250;

/** A value as it was when it last stood still for a moment; at first as it is. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
