import { type FunctionalComponent, h } from 'vue';
import { type Layer, type Segment, segments } from './segments.js';

export interface Props {
  text: string;
  start?: number;
  end?: number;
  layers: readonly Layer[];
  /** The number of the speaker of each claim; a claim without one is a statement of the article itself. */
  speakers: ReadonlyMap<string, number>;
}

/** A stretch of the text with everything that lies over it marked, and not a character more or less. */
const MarkedText: FunctionalComponent<Props> = ({ text, start = 0, end = text.length, layers, speakers }) =>
  segments(text, start, end, layers).map((segment) => node(segment, speakers));

MarkedText.props = ['text', 'start', 'end', 'layers', 'speakers'];

export default MarkedText;

function node({ start, text, layers }: Segment, speakers: ReadonlyMap<string, number>) {
  if (layers.length === 0) return text;
  const claims = new Set<string>();
  const classes = new Set<string>();
  let number: number | undefined;
  let begins = false;
  let title: string | undefined;
  let url: string | null = null;
  for (const layer of layers) {
    if ('claim' in layer) {
      claims.add(layer.claim);
      const speaker = speakers.get(layer.claim);
      classes.add(speaker === undefined ? `${layer.is} own` : layer.is);
      if (speaker !== undefined) {
        begins = layer.is === 'content' && layer.span.start === start;
        number = speaker;
      }
    } else {
      classes.add(layer.is);
      if ('title' in layer) title = layer.title;
      if ('url' in layer) url = layer.url ?? url;
    }
  }
  return h(
    url === null ? 'span' : 'a',
    {
      class: [...classes].join(' '),
      'data-start': start,
      'data-claims': claims.size > 0 ? [...claims].join(' ') : undefined,
      'data-hue': number === undefined ? undefined : hue(number),
      'data-speaker': begins ? number : undefined,
      title,
      ...(url !== null && { href: url, rel: 'noopener noreferrer nofollow', target: '_blank' }),
    },
    text,
  );
}

/** There are eight colours; the ninth speaker has the first again, and the number tells them apart. */
export function hue(number: number): number {
  return ((number - 1) % 8) + 1;
}
