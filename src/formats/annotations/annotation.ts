/** A Web Annotation (https://www.w3.org/TR/annotation-model/) as this package writes it. */
export interface WebAnnotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'Annotation';
  motivation: 'describing';
  body: (TextualBody | ContentBody)[];
  target: AnnotationTarget;
}

export interface TextualBody {
  type: 'TextualBody';
  purpose: 'identifying' | 'classifying' | 'tagging';
  format: 'text/plain';
  /** Language of `value`, where it is in the language of the article. */
  language?: string;
  value: string;
}

export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  /** Up to 32 code points before `exact`. */
  prefix: string;
  /** Up to 32 code points after `exact`. */
  suffix: string;
}

export interface TextPositionSelector {
  type: 'TextPositionSelector';
  /** Code points before the first character of the stretch. */
  start: number;
  /** Code points before the first character after it. */
  end: number;
}

/** The plain text that positions count in: one field of the article. */
export interface TextResource {
  id: string;
  type: 'Text';
  format: 'text/plain';
  language: string;
}

/** A stretch of a field of the article, or of the page with that field in it. */
export interface AnnotationTarget {
  type: 'SpecificResource';
  /** The field of the article; the address of the page with `target: 'page'`. */
  source: TextResource | string;
  selector: (TextQuoteSelector | TextPositionSelector)[];
  /** The page in which the field stands. */
  scope?: string;
}

/** What is claimed, as a part of the words that the annotation is on. */
export interface ContentBody extends AnnotationTarget {
  purpose: 'highlighting';
}
