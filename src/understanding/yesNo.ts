/** Short answers that mean yes or no, where a yes or a no is asked for; nowhere else. */
const YES = new Set(
  (
    'yes|yeah|yep|yup|ya|yea|yess|yas|y|sure|ok|okay|k|kk|okey|correct|right|true|absolutely|definitely|of course|affirmative|uh huh|uhuh|mhm|go ahead|sounds good|' +
    'thats right|thats correct|i think so|i do|i did|i can|i have|i am|im|it did|it does|it is|it has|it worked|that worked|it works|done|got it|yes i do|yes please|yes i did|' +
    'si|sip|sii|simon|claro|claro que si|correcto|asi es|esta bien|dale|exacto|andale|bueno|por supuesto|vale|si lo hice|si puedo|si funciono|ya|listo|cierto|efectivamente|ok si|ya funciono|ya quedo'
  ).split('|'),
);
const NO = new Set(
  (
    'no|nope|nah|nop|noo|n|nel|not really|not yet|negative|incorrect|thats not right|thats wrong|i dont|i didnt|i cant|i havent|i am not|im not|it didnt|it doesnt|it isnt|it wasnt|its not|' +
    'i dont think so|no way|never|not that one|no thanks|no thank you|not now|not at all|it didnt work|that didnt work|didnt work|still not|still not working|not working|still cant|doesnt work|' +
    'still cant login|still cant get in|no luck|same thing|none|' +
    'todavia no|aun no|para nada|eso no|no es correcto|no senor|claro que no|no gracias|nunca|no funciono|no sirvio|sigue igual|negativo|tampoco|no puedo|no pude|que va|ninguno'
  ).split('|'),
);

/** "No sé" and "no idea" are no no. */
const NO_ANSWER = new Set(['se', 'lo', 'idea', 'clue', 'estoy', 'entiendo', 'recuerdo', 'wait']);

/** What a whole message says, its polite words aside. */
export function yesOrNo(message: string): 'yes' | 'no' | undefined {
  if (YES.has(message)) return 'yes';
  return NO.has(message) ? 'no' : undefined;
}

/** What a message begins with, when more follows: "yes I found it". */
export function leadingYesOrNo(words: readonly string[]): 'yes' | 'no' | undefined {
  const [first = '', second = ''] = words;
  if (first === 'no' && NO_ANSWER.has(second)) return undefined;
  if (['yes', 'yeah', 'yep', 'yup', 'yea', 'si', 'sip', 'claro'].includes(first)) return 'yes';
  return ['no', 'nope', 'nah', 'nel'].includes(first) ? 'no' : undefined;
}
