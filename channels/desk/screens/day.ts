import * as z from 'zod';

/** A calendar day that exists, such as 2026-11-24. */
export const day = z.iso.date();
