import { checkFixtures } from 'baodao/testing';
import { test } from 'vitest';
import { theWitness } from './the-witness.js';

test('法庭線 keeps the contract', { timeout: 60_000 }, () => {
  checkFixtures(theWitness, new URL('./fixtures/', import.meta.url));
});
