import { writeFileSync } from 'node:fs';
import { seedPage } from './page.ts';

// `npm run seed-coverage`
writeFileSync('docs/seed-coverage.md', seedPage());
