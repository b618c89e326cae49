import type { Article } from '../../model/article.js';
import type { EmbedBlock, ImageBlock } from '../../model/block.js';
import type { Related } from '../../model/related.js';
import { articleUri, toUri } from '../uri.js';
import { toDateTime } from './date-time.js';
import type { NinjsAssociation, NinjsText } from './item.js';

function text(role: string, value: string | null): NinjsText[] {
  return value === null ? [] : [{ role, value }];
}

function renditions(url: string | null): Pick<NinjsAssociation, 'renditions'> {
  return url === null ? {} : { renditions: [{ name: 'main', href: toUri(url) }] };
}

function described(descriptions: NinjsText[]): Pick<NinjsAssociation, 'descriptions'> {
  return descriptions.length === 0 ? {} : { descriptions };
}

/** ninjs asks for a name: the words that the page has for it, else what it is. */
function picture(block: ImageBlock, uri: string): NinjsAssociation {
  return {
    uri,
    name: block.alt ?? block.caption ?? 'picture',
    rel: 'illustration',
    type: 'picture',
    ...described([...text('caption', block.caption), ...text('alt', block.alt)]),
    ...(block.credit === null ? {} : { by: block.credit }),
    ...renditions(block.src),
  };
}

const embedTypes: Record<EmbedBlock['kind'], NinjsAssociation['type']> = {
  video: 'video',
  audio: 'audio',
  map: 'graphic',
  chart: 'graphic',
  social: 'component',
  other: 'component',
};

function embed(block: EmbedBlock, uri: string): NinjsAssociation {
  return {
    uri,
    name: block.caption ?? block.provider ?? block.kind,
    rel: 'embed',
    type: embedTypes[block.kind],
    ...described(text('caption', block.caption)),
    ...(block.provider === null ? {} : { infoSources: [{ name: block.provider, role: 'provider' }] }),
    ...renditions(block.url),
  };
}

function story(related: Related, uri: string): NinjsAssociation {
  const created = related.published === null ? null : toDateTime(related.published.value);
  return {
    uri: related.url === null ? uri : toUri(related.url),
    name: related.headline,
    rel: related.kind,
    type: 'text',
    ...(created === null ? {} : { firstCreated: created }),
    ...described(text('summary', related.summary)),
    ...(related.publisher === null ? {} : { infoSources: [{ name: related.publisher, role: 'publisher' }] }),
  };
}

/** Pictures and players in page order, then the other stories that the page points to. */
export function associations(article: Article): NinjsAssociation[] {
  const base = articleUri(article);
  const media = article.blocks.flatMap((block, index) => {
    const uri = `${base}#block-${index}`;
    if (block.type === 'image') return [picture(block, uri)];
    return block.type === 'embed' ? [embed(block, uri)] : [];
  });
  return [...media, ...article.related.map((related, index) => story(related, `${base}#related-${index}`))];
}
