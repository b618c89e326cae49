import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { Figures } from './figures.js';

/** What the figures over the project's own gold must not fall below. */
export const FLOORS_FILE = 'fixtures/claims/floors.json';

const floorsSchema = z.record(z.string(), z.number().min(0).max(1));

export const readFloors = (path: string): Figures =>
  floorsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

/** Three decimals, downwards, so that the figures as measured never lie below what was written. */
export const asFloors = (figures: Figures): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Math.floor(value * 1000 + 1e-9) / 1000]),
  );

/** The figures that lie below their floor or that are gone, one line each. */
export function falls(figures: Figures, floors: Figures): string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const value = figures[name];
    if (value !== undefined && value >= floor) return [];
    return [`${name}: ${value === undefined ? 'not measured' : value.toFixed(4)}, floor ${floor}`];
  });
}

export const writeFloors = (path: string, floors: Figures) =>
  writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`);
