import { hear } from './conversation.ts';
import type { Said } from './said.ts';
import type { Move, Standing } from './talk.ts';

const sayings: Readonly<Record<string, Said>> = {
  emergency: { safety: 'medical_emergency', problems: [] },
  crisis: { safety: 'self_harm_crisis', problems: [] },
  'danger at home': { safety: 'danger', problems: [] },
  staff: { service: 'staff', problems: [] },
  'I am in': { service: 'iAmIn', problems: [] },
  'start over': { service: 'startOver', problems: [] },
  'a language not spoken here': { asksLanguage: 'vi', problems: [] },
  'someone got in': { problems: [{ intent: 'suspected_compromise', score: 1 }] },
};

/**
 * The arrows that lead out of every state of every flow, as a Mermaid diagram: found by asking the rules themselves
 * what each saying does in `standing`, so that the drawing cannot differ from them.
 */
export function anywhereOf(standing: Standing): string {
  const arrows = Object.entries(sayings).flatMap(([name, said]) =>
    hear(said, standing).moves.flatMap((move) => arrowOf(name, move)),
  );
  return ['stateDiagram-v2', '  anywhere : any state of any flow', ...arrows, ''].join('\n');
}

function arrowOf(saying: string, move: Move): string[] {
  if (!('flow' in move)) return [];
  const keeps = move.do === 'begin' ? ', the place is kept beneath' : '';
  return [`  anywhere --> ${move.flow} : ${saying}${keeps}`];
}
