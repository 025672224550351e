import { causes } from './causes.ts';
import type { SeedLine } from './line.ts';
import { path } from './path.ts';
import { safety } from './safety.ts';
import { staff } from './staff.ts';

/**
 * Every line of the article that this project was made from, and what real portals add to it: where in the tree it has its home.
 * The one source of docs/seed-coverage.md; a test has each conversation and looks for the reply in it.
 */
export const seed: Readonly<Record<string, readonly SeedLine[]>> = { ...path, ...causes, ...staff, ...safety };
