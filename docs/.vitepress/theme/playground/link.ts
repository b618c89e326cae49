import type { Source } from './reading.js';

/** One article of the page: an example by its name, or what was put in. */
export type Pane = { example: string } | { source: Source };

/** All that a link holds. */
export interface State {
  /** One pane, or two that are compared. */
  panes: Pane[];
  tab: string;
}

/** A link of more characters than this breaks in mail and chat long before it does in the browser. */
export const LONGEST_LINK = 64_000;

/** How large the state of a link may be once unpacked: a short link can be made to unpack into gigabytes. */
const MOST_BYTES = 8_000_000;

const PREFIX = '#s=';

/** The state as the part of an address after `#`: JSON, deflated, in base64url. Nothing of it reaches a server. */
export async function writeLink(state: State): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  const packed = await collect(
    through(bytes, new CompressionStream('deflate-raw')),
    Number.POSITIVE_INFINITY,
  );
  return PREFIX + toBase64Url(packed);
}

/** The state that a link holds; null where it holds none, or none that can be read. */
export async function readLink(hash: string): Promise<State | null> {
  if (!hash.startsWith(PREFIX)) return null;
  try {
    const packed = fromBase64Url(hash.slice(PREFIX.length));
    const bytes = await collect(through(packed, new DecompressionStream('deflate-raw')), MOST_BYTES);
    return stateOf(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

/** Whatever a link says, only strings in their places come out of it. */
function stateOf(value: unknown): State | null {
  const { panes, tab } = record(value);
  if (!Array.isArray(panes)) return null;
  const kept = panes.slice(0, 2).flatMap((pane): Pane[] => {
    const { example, source } = record(pane);
    if (typeof example === 'string') return [{ example }];
    if (typeof source !== 'object' || source === null) return [];
    const { text, url, adapter, retrievedAt } = record(source);
    return [
      {
        source: {
          text: string(text),
          url: string(url),
          adapter: string(adapter),
          retrievedAt: string(retrievedAt),
        },
      },
    ];
  });
  return kept.length === 0 ? null : { panes: kept, tab: string(tab) };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(stream);
}

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let { done, value } = await reader.read(); !done && value; { done, value } = await reader.read()) {
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw new RangeError('The link holds more than a page does.');
    }
    chunks.push(new Uint8Array(value));
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x2000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
