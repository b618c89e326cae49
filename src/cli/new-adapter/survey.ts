import {
  type Context,
  createParser,
  type Document,
  defineAdapter,
  type HtmlDocument,
  htmlReader,
  type Input,
  notAnArticle,
  sign,
  type TextDocument,
  textReader,
} from '../../core.js';

/** Shows a saved page or a copied text to `look`, as an adapter would see it. */
export function survey(
  input: Input,
  look: { page?(page: HtmlDocument): unknown; copy?(copy: TextDocument): unknown },
): void {
  const seen = [sign<Document>(1, 'whatever it is', () => true)];
  const onlooker = defineAdapter({
    id: 'onlooker',
    publisher: { id: null, name: 'nobody', url: null },
    hosts: [],
    timeZone: 'UTC',
    languages: ['zh-Hant'],
    html: { signs: seen, read: looking((page) => look.page?.(page)) },
    text: { signs: seen, read: looking((copy) => look.copy?.(copy)) },
  });
  const { safeParse } = createParser({ adapters: [onlooker], readers: [htmlReader, textReader] });
  const result = safeParse(input, { adapter: 'onlooker' });
  // it always says that there was no article; anything else is what is wrong with the input
  if (!result.success && result.error.code !== 'not-an-article') throw result.error;
}

function looking<D>(look: (document: D) => void) {
  return (document: D, _context: Context) => {
    look(document);
    return notAnArticle('looked at');
  };
}
