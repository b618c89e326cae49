/**
 * Decodes UTF-8, without its byte order mark; what is none becomes U+FFFD.
 *
 * @throws TypeError where the decoder is fatal and the bytes are no UTF-8
 */
export function decodeUtf8(bytes: Uint8Array, decoder: InstanceType<typeof TextDecoder>): string {
  return transcoded(bytes) ?? decoder.decode(bytes);
}

/** What Node has for bytes, of which it asks for no import: a bundle for a browser knows no such module. */
interface NodeBytes {
  isUtf8(bytes: Uint8Array): boolean;
  transcode(bytes: Uint8Array, from: 'utf8', to: 'utf16le'): { toString(encoding: 'utf16le'): string };
}

interface Runtime {
  process: { getBuiltinModule(name: string): NodeBytes };
}

/** The same in a third of the time that the `TextDecoder` of Node takes; `null` where there is no Node, or no UTF-8. */
function transcoded(bytes: Uint8Array): string | null {
  try {
    const { isUtf8, transcode } = (globalThis as unknown as Runtime).process.getBuiltinModule('node:buffer');
    if (!isUtf8(bytes)) return null;
    const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return transcode(isMarked ? bytes.subarray(3) : bytes, 'utf8', 'utf16le').toString('utf16le');
  } catch {
    // browsers, and runtimes that only look like Node
    return null;
  }
}
