import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink, type State, writeLink } from '../../docs/.vitepress/theme/playground/link.js';

const linkTo = (value: string) => `#s=${deflateRawSync(value).toString('base64url')}`;

describe('a link', () => {
  it('holds the state, whatever was pasted', async () => {
    const source = fc.record({
      text: fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
      url: fc.string(),
      adapter: fc.string(),
      retrievedAt: fc.string(),
    });
    const pane = fc.oneof(fc.record({ example: fc.string() }), fc.record({ source }));
    const state = fc.record({ panes: fc.array(pane, { minLength: 1, maxLength: 2 }), tab: fc.string() });
    await fc.assert(
      fc.asyncProperty(state, async (given: State) => {
        const link = await writeLink(given);
        expect(link).toMatch(/^#s=[\w-]+$/);
        expect(await readLink(link)).toEqual(given);
      }),
      { numRuns: 15 },
    );
  });

  it('packs what repeats', async () => {
    const text = '離島渡輪今早恢復航行。'.repeat(1000);
    const link = await writeLink({
      panes: [{ source: { text, url: '', adapter: '', retrievedAt: '' } }],
      tab: '',
    });
    expect(link.length).toBeLessThan(1000);
  });

  it.each([
    ['another fragment', '#headline'],
    ['no base64', '#s=*'],
    ['nothing deflated', '#s=AAAA'],
    ['no JSON', linkTo('{')],
    ['another shape', linkTo('{"panes":"x"}')],
    ['no pane', linkTo('{"panes":[null, 1, {}]}')],
    ['null', linkTo('null')],
  ])('of %s is no state', async (_, hash) => {
    expect(await readLink(hash)).toBeNull();
  });

  it('takes only strings in their places', async () => {
    const state = await readLink(linkTo('{"panes":[{"source":{"text":{"a":1},"url":5,"x":"y"}}],"tab":{}}'));
    expect(state).toEqual({
      panes: [{ source: { text: '', url: '', adapter: '', retrievedAt: '' } }],
      tab: '',
    });
  });

  it('that unpacks into more than a page is no state', async () => {
    expect(
      await readLink(linkTo(JSON.stringify({ panes: [{ example: 'x'.repeat(9_000_000) }] }))),
    ).toBeNull();
  });
});
