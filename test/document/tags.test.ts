import { describe, expect, it } from 'vitest';
import { attributeBit } from '../../src/document/html/scan/attribute-cursor.js';
import { TagNames } from '../../src/document/html/scan/tag-names.js';
import { scanTags } from '../../src/document/html/scan/tags.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';

const KINDS = ['open', 'empty', 'close', 'text', 'comment'];

function scan(source: string, limits = {}) {
  const names = new TagNames(source);
  const found = scanTags(source, names, { ...DEFAULT_LIMITS, ...limits });
  return found && { ...found, names };
}

/** What a scan says of each tag: its kind, the name of its element, and how it is written. */
function tagsOf(source: string): string[] | null {
  const found = scan(source);
  if (!found) return null;
  const { tags, names } = found;
  return Array.from({ length: tags.length }, (_, at) =>
    [
      KINDS[tags.kinds[at] as number],
      names.name(tags.names[at] as number),
      source.slice(tags.starts[at], tags.ends[at]),
    ].join(' '),
  );
}

describe('the tags of a page', () => {
  it.each<[source: string, tags: string[]]>([
    ['甲', []],
    ['<p>甲</p>', ['open p <p>', 'close p </p>']],
    ['<P CLASS=a>甲</P >', ['open p <P CLASS=a>', 'close p </P >']],
    ['<x-card>甲</x-card>', ['open x-card <x-card>', 'close x-card </x-card>']],
    ['<b><i></i></b>', ['open b <b>', 'open i <i>', 'close i </i>', 'close b </b>']],
    ['<br><hr/>', ['empty br <br>', 'empty hr <hr/>']],
    ['<div/>', ['open div <div/>']],
    ['<p title="甲 > 乙">', ['open p <p title="甲 > 乙">']],
    ["<p title='>'/>", ["open p <p title='>'/>"]],
    ['</p title=">">', ['close p </p title=">">']],
    ['1 < 2 <3 <甲> << <p>', ['open p <p>']],
    ['<!-- <p> --><p>', ['comment  <!-- <p> -->', 'open p <p>']],
    ['<!----><p>', ['comment  <!---->', 'open p <p>']],
    ['<!DocType html><p>', ['comment  <!DocType html>', 'open p <p>']],
    ['<?xml version="1.0"?><p>', ['comment  <?xml version="1.0"?>', 'open p <p>']],
    ['</><p>', ['comment  </>', 'open p <p>']],
    ['</3 <p>', ['comment  </3 <p>']],
    ['<a1></a1>', ['open a1 <a1>', 'close a1 </a1>']],
    ['<zoo></zoo>', ['open zoo <zoo>', 'close zoo </zoo>']],
  ])('%s', (source, tags) => {
    expect(tagsOf(source)).toEqual(tags);
  });

  it.each<[source: string, tags: string[]]>([
    ['<script>a<b</script>', ['open script <script>', 'text script a<b', 'close script </script>']],
    ['<script></script>', ['open script <script>', 'text script ', 'close script </script>']],
    ['<STYLE>a</p></Style>', ['open style <STYLE>', 'text style a</p>', 'close style </Style>']],
    [
      '<title>甲</titles></title\n>',
      ['open title <title>', 'text title 甲</titles>', 'close title </title\n>'],
    ],
    ['<title>甲</title/>', ['open title <title>', 'text title 甲', 'close title </title/>']],
    ['<style><!-- </style>', ['open style <style>', 'text style <!-- ', 'close style </style>']],
  ])('are none in the text of code: %j', (source, tags) => {
    expect(tagsOf(source)).toEqual(tags);
  });

  it('are empty in a drawing where they say so, and hold no code there', () => {
    expect(tagsOf('<svg><title><a></a></title><g/></svg><title><g/></title>')).toEqual([
      'open svg <svg>',
      'open title <title>',
      'open a <a>',
      'close a </a>',
      'close title </title>',
      'empty g <g/>',
      'close svg </svg>',
      'open title <title>',
      'text title <g/>',
      'close title </title>',
    ]);
    expect(tagsOf('<svg/><title><g></title>')).toEqual([
      'empty svg <svg/>',
      'open title <title>',
      'text title <g>',
      'close title </title>',
    ]);
    expect(tagsOf('</svg><svg><math></math><g/></svg><g/>')?.slice(-3)).toEqual([
      'empty g <g/>',
      'close svg </svg>',
      'open g <g/>',
    ]);
  });

  it.each([
    ['a tag that is cut off', '<p>甲<p class'],
    ['a quotation mark that nothing closes', '<p title="甲>'],
    ['an end tag with such a mark', '<p></p title="甲>'],
    ['a comment that does not end', '<!-- 甲 ><p>'],
    ['a comment that ends at once', '<!--><p>-->'],
    ['a comment that ends with its third hyphen', '<!---><p>-->'],
    ['a comment that ends with a bang', '<!-- 甲 --!><p> -->'],
    ['CDATA', '<svg><![CDATA[<p>]]></svg>'],
    ['another declaration', '<!ELEMENT p><p>'],
    ['plain text', '<plaintext><p>'],
    ['frames', '<frameset><frame></frameset>'],
    ['HTML in a drawing', '<svg><p></p></svg>'],
    ['code that does not end', '<script>"<p>"'],
    ['code that ends as another', '<script>"</scripts>"'],
    ['code that may be escaped', '<script><!-- </script>'],
  ])('are not sure after %s', (_what, source) => {
    expect(tagsOf(source)).toBeNull();
  });

  it('are all kept, however many they are', () => {
    const found = scan(`<b id=x>${'<b>'.repeat(500)}</b>`);
    if (!found) throw new Error('no tags');
    const { tags, names } = found;
    expect(tags.length).toBe(502);
    expect([...tags.starts.subarray(1, 501)]).toEqual(Array.from({ length: 500 }, (_, at) => 8 + 3 * at));
    expect([...tags.ends.subarray(0, 501)]).toEqual(Array.from({ length: 501 }, (_, at) => 8 + 3 * at));
    expect(new Set(tags.names.subarray(0, 502))).toEqual(new Set([names.id('b')]));
    expect([tags.kinds[500], tags.kinds[501]]).toEqual([0, 2]);
    expect(tags.attributes[0]).toBe(attributeBit('id', 0, 2));
    expect(tags.nameEnd(500)).toBe(8 + 3 * 499 + 2);
  });

  it('say where scripts are, and what speaks of the page', () => {
    const source =
      '<html><meta><title>題</title><svg><title>圖</title></svg><script>1</script><link><p><base><script></script>';
    const found = scan(source);
    const at = (index: number) => source.slice(found?.tags.starts[index], found?.tags.ends[index]);
    expect(found?.metadata.map(at)).toEqual(['<html>', '<meta>', '<title>', '<link>', '<base>']);
    expect(found?.scripts.map(at)).toEqual(['<script>', '<script>']);
  });

  it.each([
    ['<p>甲</p>', false],
    ['<template></template>', true],
    ['<select></select>', true],
    ['</select>', false],
  ])('say whether some may be no part of the page: %s, %s', (source, hasClosed) => {
    expect(scan(source)?.hasClosed).toBe(hasClosed);
  });
});

describe('a page is near a limit', () => {
  // the root, its head, its body and a doctype come to what is counted
  it.each([
    ['<p>甲</p>', 6],
    ['<p>甲<br>乙</p> <!-- 丙 --></b>', 10],
    ['<script>甲</script><p></p>', 7],
  ])('by its nodes: %s has at most %d', (source, nodes) => {
    expect(scan(source)?.nodes).toBe(nodes);
    expect(scan(source, { nodes: nodes + 1 })).not.toBeNull();
    expect(scan(source, { nodes })).toBeNull();
  });

  it('by half as many attributes as one tag may have', () => {
    expect(scan('<p a b c>', { attributes: 6 })).not.toBeNull();
    expect(scan('<p a b c d>', { attributes: 6 })).toBeNull();
  });
});

describe('names of elements', () => {
  const numberOf = (name: string) => new TagNames(`<${name}>`).read(1);

  it.each(['p', 'H1', 'Section', 'annotation-XML', 'NoScript', 'x-Card', 'Ärger'])(
    'are the same in any case: %s',
    (name) => {
      const names = new TagNames(`<${name}>`);
      const id = names.read(1);
      const lower = name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
      expect([names.name(id), names.id(lower), names.end]).toEqual([lower, id, name.length + 1]);
    },
  );

  it('end at white space, a slash, the end of the tag and that of the page', () => {
    const ends = ['p>', 'p/>', 'p a>', 'p\n>', 'p'].map((tag) => {
      const names = new TagNames(tag);
      names.read(0);
      return names.end;
    });
    expect(ends).toEqual([1, 1, 1, 1, 1]);
  });

  it.each([
    ['section', 'injkwm6'],
    ['article', 'n8farim'],
    ['picture', 'dabi2fs'],
  ])('are not taken for others with the same hash: %s, %s', (known, other) => {
    const names = new TagNames(`${other}>`);
    expect(names.read(0)).not.toBe(numberOf(known));
    expect(names.name(names.read(0))).toBe(other);
  });
});
