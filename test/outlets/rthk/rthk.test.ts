import { checkFixtures } from 'baodao/testing';
import { test } from 'vitest';
import { rthk } from './rthk.js';

test('香港電台 keeps the contract', { timeout: 60_000 }, () => {
  checkFixtures(rthk, new URL('./fixtures/', import.meta.url));
});
