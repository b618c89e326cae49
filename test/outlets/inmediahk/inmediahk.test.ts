import { checkFixtures } from 'baodao/testing';
import { test } from 'vitest';
import { inmediahk } from './inmediahk.js';

test('獨立媒體 keeps the contract', { timeout: 60_000 }, () => {
  checkFixtures(inmediahk, new URL('./fixtures/', import.meta.url));
});
