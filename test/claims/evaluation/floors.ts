import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { Result } from './evaluate.js';
import type { Figures } from './figures.js';

/** What the figures over the project's own gold must not fall below. */
export const FLOORS_FILE = 'fixtures/claims/floors.json';

const figuresSchema = z.record(z.string(), z.number().min(0).max(1));
const floorsSchema = z.object({ total: figuresSchema, documents: z.record(z.string(), figuresSchema) });

/** Over all documents, and in each: what one text gains, another must not pay for. */
export type Floors = z.infer<typeof floorsSchema>;

export const readFloors = (path: string): Floors =>
  floorsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

export const floorsOf = ({ total, documents }: Result): Floors => ({
  total: asFloors(total),
  documents: Object.fromEntries(documents.map(({ name, figures }) => [name, asFloors(figures)])),
});

/** Whatever has fallen, over all documents or in one, one line each. */
export function fallsIn({ total, documents }: Result, floors: Floors): string[] {
  const found = new Map(documents.map(({ name, figures }) => [name, figures]));
  return [
    ...falls(total, floors.total),
    ...Object.entries(floors.documents).flatMap(([name, floor]) =>
      falls(found.get(name) ?? {}, floor).map((line) => `${name}: ${line}`),
    ),
  ];
}

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

export const writeFloors = (path: string, floors: Floors) =>
  writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`);
