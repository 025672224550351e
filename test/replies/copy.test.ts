import { describe, expect, test } from '@jest/globals';
import { infleszOf, smogOf } from './readability.ts';
import { rules, type Rule } from './rules.ts';
import { everythingSaid, type SaidReply } from './said.ts';

describe('every reply, in both languages, on both channels, at the longest values', () => {
  test.each(Object.entries<Rule>(rules))('%s', (_, rule) => {
    const faults = everythingSaid.flatMap((said) =>
      rule(said).map((fault) => `${said.key} ${said.language} ${said.channel}: ${fault}`),
    );
    expect([...new Set(faults)]).toEqual([]);
  });
});

const flows = [...new Set(everythingSaid.map(({ flow }) => flow))];

test.each(flows)('%s reads easily: SMOG at most 7 in English, INFLESZ at least 80 in Spanish', (flow) => {
  expect(smogOf(textOf(flow, 'en'))).toBeLessThanOrEqual(7);
  expect(infleszOf(textOf(flow, 'es'))).toBeGreaterThanOrEqual(80);
});

function textOf(flow: string, language: SaidReply['language']): string {
  const said = everythingSaid.filter((one) => one.flow === flow && one.language === language);
  return [...new Set(said.map(({ reply }) => reply.text))].join(' ');
}
