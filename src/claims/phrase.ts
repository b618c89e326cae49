export type SourceKind = 'person' | 'organization' | 'group' | 'document' | 'anonymous' | 'author';
export type SourceForm = 'full' | 'name' | 'title' | 'pronoun' | 'omitted' | 'heading';

/** A noun phrase that can stand for a source; offsets into its field. */
export interface Phrase {
  start: number;
  end: number;
  text: string;
  kind: SourceKind;
  form: SourceForm;
  name: string;
  role: string | null;
  affiliation: string | null;
  latinName: string | null;
  aliases: string[];
  /** Papers, broadcasters and agencies: what they say others said was passed on by them. */
  medium: boolean;
  /** Holds a word for a paper, a survey or data: such sources "show". */
  documentary: boolean;
}

/** A phrase of a name and nothing else. */
export function plainPhrase(name: string, kind: SourceKind, start = 0, end = 0): Phrase {
  return {
    start,
    end,
    text: name,
    kind,
    form: 'name',
    name,
    role: null,
    affiliation: null,
    latinName: null,
    aliases: [],
    medium: false,
    documentary: kind === 'document',
  };
}
