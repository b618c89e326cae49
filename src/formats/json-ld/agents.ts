import type { Source } from '../../model/claim.js';
import type { Author, Publisher } from '../../model/people.js';
import { toUri, uriPart } from '../uri.js';
import type { AgentNode, OrganizationNode } from './nodes.js';

/** A person or body with what is known of it. */
interface Named {
  name: string;
  role: string | null;
  affiliation: string | null;
  latinName: string | null;
}

function agentNode(kind: 'person' | 'organization', named: Named, id?: string): AgentNode {
  const identified = id === undefined ? {} : { '@id': id };
  const alternate = named.latinName === null ? {} : { alternateName: named.latinName };
  // Roles and affiliations are a person's in schema.org; an organization has no property for them.
  if (kind === 'organization')
    return { '@type': 'Organization', ...identified, name: named.name, ...alternate };
  return {
    '@type': 'Person',
    ...identified,
    name: named.name,
    ...alternate,
    ...(named.role === null ? {} : { jobTitle: named.role }),
    ...(named.affiliation === null
      ? {}
      : { affiliation: { '@type': 'Organization', name: named.affiliation } }),
  };
}

/** One name of the byline. */
export function authorNode(author: Author): AgentNode {
  return agentNode(author.kind, author);
}

/** An outlet. */
export function outletNode({ name, url }: Publisher): OrganizationNode {
  return { '@type': 'NewsMediaOrganization', name, ...(url === null ? {} : { url: toUri(url) }) };
}

/**
 * The source of a claim where it is a person or a body, by the same `@id` wherever it speaks in the article.
 * Groups, documents and unnamed sources are neither for schema.org: `null`.
 */
export function sourceNode(source: Source, base: string): AgentNode | null {
  const name = source.name ?? source.text;
  if (name === null || (source.kind !== 'person' && source.kind !== 'organization')) return null;
  return agentNode(source.kind, { ...source, name }, `${base}#source-${uriPart(source.entity)}`);
}
