import { describe, expect, it } from 'vitest';
import { damaged } from '../../src/testing/damage.js';
import { kindOf } from '../../src/testing/trial.js';

describe('an input that is spoilt', () => {
  const page = '<p class="a">渡輪今早恢復航行。</p>';

  it('is spoilt alike whether it is a page by name or not', () => {
    expect(damaged(page)).toEqual(damaged({ html: page }));
    expect(damaged(page).map(({ what }) => what)).toContain('no attributes');
  });

  it.each([
    ['bytes', new TextEncoder().encode(page)],
    ['the bytes of a page', { html: new TextEncoder().encode(page) }],
    ['the bytes of a text', { text: new TextEncoder().encode('渡輪') }],
  ])('is left alone where it is %s, whose places nobody knows', (_what, input) => {
    expect(damaged(input)).toEqual([]);
  });

  it('is a payload with every value replaced', () => {
    const ways = damaged({ json: { title: '渡輪', tags: ['船'] } });
    expect(ways.map(({ what }) => what)).toContain('7 at tags.0');
    expect(ways).toContainEqual({ what: '7 at tags.0', input: { json: { title: '渡輪', tags: [7] } } });
    expect(ways).toContainEqual({ what: 'null at the top', input: { json: {} } });
  });
});

describe('the kind of an input', () => {
  it.each([
    ['html', ' <p>渡輪'],
    ['text', '渡輪'],
    ['bytes', new Uint8Array(2)],
    ['html', { html: '渡輪' }],
    ['text', { text: '<p>' }],
    ['json', { json: [] }],
  ])('is %s for %o', (kind, input) => {
    expect(kindOf(input)).toBe(kind);
  });
});
