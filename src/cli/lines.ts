const LINE_FEED = 0x0a;

/**
 * The lines of a stream of bytes, without their ends; `null` for one that is longer than `limit` bytes. No more than one
 * line is held, and of a line past the limit nothing.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array | null> {
  let held: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length > limit) held = [];
    else if (part.length > 0) held.push(part);
  };
  const line = () => {
    const whole = length > limit ? null : joined(held, length);
    held = [];
    length = 0;
    return whole;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield line();
}

/** A copy in memory of its own, so that a short line does not carry a whole chunk to another thread. */
function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
