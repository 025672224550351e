import { explain } from './explain.ts';

const text = process.argv.slice(2).join(' ');
process.stdout.write(`${text.trim() === '' ? 'Usage: npm run understand -- "I forgot my password"' : explain(text)}\n`);
