import { writeFileSync } from 'node:fs';
import { seedPage } from './seedPage.ts';

// `npm run seed-coverage`
writeFileSync('docs/seed-coverage.md', seedPage());
