import { describe, expect, test } from '@jest/globals';
import { createUnderstanding } from '../../src/understanding/understanding.ts';

const { read } = createUnderstanding();

const emergencies = [
  'my chest hurts really bad',
  'I have a crushing pain in my chest',
  'chest pain right now',
  'CHEST PAIN HELP',
  'hcest pain and sweating',
  'there is an elephant sitting on my chest',
  'i cant breath',
  "I can't breathe and my lips feel funny",
  'she is having a lot of trouble breathing',
  'my baby isnt breathing',
  'he stopped breathing',
  'i think im having a heart atack',
  'my dad is having a stroke i think',
  'half of her face is drooping and she cant talk',
  'my arm went numb and my speech is slurred',
  "I can't move the left side of my body",
  'my son is having a seizure on the floor',
  'she passed out and will not wake up',
  'grandpa is unconscious',
  'my wife just collapsed in the kitchen',
  'he wont wake up',
  'bleeding so badly and it will not stop',
  "the bleeding won't stop",
  'I am coughing up blood',
  'there is blood everywhere please',
  'I took too many sleeping pills by mistake',
  'my toddler swallowed a battery',
  'she drank bleach',
  'I overdosed',
  'my throat is closing up after the shrimp',
  'severe allergic reaction, her tongue is swelling',
  'my kid is choking on a grape',
  'call 911 please',
  'somebody get an ambulance',
  'this is an emergency',
  'medical emergency!!',
  'she fell down the stairs and hit her head and is vomiting',
  'i fell and i cannot get up',
  'his sugar is crashing and he is shaking',
  'my water broke and I am alone',
  'my husband has been shot',
  'he is strangling me',
  'someone is breaking into my house',
  'I forgot my password and also now I have chest pains and feel faint',
  'I was trying to log in to see my results from last week, the page would not load, and right now my mother is not breathing and I do not know what to do',
  'sudden worst headache of my life',
];

const crises = [
  'I want to die',
  'i just want to be dead',
  'I am going to kill myself tonight',
  'KILL MYSELF',
  'im thinking of killing my self',
  'I keep thinking about suicide',
  'feeling suicidal again',
  'feeling suicdal',
  "I don't want to live anymore",
  'I do not want to be alive',
  'i dont wanna wake up tomorrow',
  'I plan to end my life',
  'I feel like ending it all',
  'I want to hurt myself',
  'I have been cutting myself again',
  'everyone would be better off without me',
  'there is no point in living',
  'no reason to keep living',
  "I'm tired of being alive",
  'life is not worth living',
  'nobody would miss me',
  'I wish I was never born',
  'I took all my pills because I want to die',
  'my daughter says she is going to kill herself',
  'I am thinking of jumping off the bridge',
  'I locked my account, whatever, I cannot keep living like this',
  'i feel like hurting someone',
];

const dangers = [
  'my ex reads it',
  'my husband reads my messages',
  'my boyfriend checks my phone',
  'he makes me open it in front of him',
  'my ex forces me to show him the portal',
  'I am not safe at home',
  'i dont feel safe at home',
  'not safe here with him',
  'I am afraid of my husband',
  "I'm scared he will find out I wrote here",
  'my partner hits me',
  'he is abusive and sees everything',
  'I have a restraining order against my ex',
  "I can't let my husband see this",
  'my ex is stalking me',
  'he is watching over my shoulder',
  'she goes through my phone every night',
  'domestic violence, he knows my password',
  'I cannot talk now, he is here',
  'I am in danger',
];

const lookAlikes = [
  'this password is killing me',
  'I could kill for a password reset',
  'I was in the ER last week and need the notes',
  'I live at 911 Oak Street',
  'I need to change my emergency contact',
  'who is listed as my emergency contact',
  'I am dying to see my results',
  'my phone battery is dying',
  'the link died',
  'I nearly had a heart attack when I saw the bill',
  'you almost gave me a heart attack',
  'I had a heart attack last year and want my records',
  'my mother had a stroke two years ago, how do I see her chart',
  'can I get my stroke clinic notes',
  'chest x-ray results',
  'when is my breathing test',
  'my blood work results are not showing',
  'blood pressure log will not load',
  'I had chest pain last month and want to read the report',
  'is this for emergencies only',
  'this is not an emergency',
  'no emergency, just cannot log in',
  'emergency room bill from June',
  'why did I get an ambulance bill',
  'your recording says call 911 so I hung up',
  'the page is unresponsive',
  'the menu collapsed',
  'the site is frozen again',
  "I don't want these messages anymore",
  'I want to live chat with someone',
  'I do not want to live with my old password',
  'suicide prevention training sign up',
  'where is the depression and suicide screening form',
  'I hurt myself playing soccer last month, where is the note',
  'shoot myself in the foot every time I type it',
  'the app is hanging',
  'I got my flu shot, where is it recorded',
  'got my covid shot records',
  'the screen turned blue',
  'which blue button do I press',
  'I am banging my head against the wall with this site',
  'my sister choked up telling me',
  'sign up for the seizure support group',
  'seizure medication refill',
  'overdose prevention class',
  'it takes my breath away how bad this is',
  'hold your breath, it is loading',
  'does my doctor read my messages',
  'my husband helps me read my messages',
  'my wife reads it to me because my eyes are bad',
  'the portal makes me change my password every month',
  'it makes me open a new page',
  'it is not safe to use hotel wifi, right?',
  'is it safe to log in here',
  "I don't feel comfortable sharing that",
  'I am afraid of losing my account',
  'I am scared of computers',
  'someone read my chart without permission',
  'no danger, just annoyed',
  'knocked out the power, so no internet',
  'I passed out flyers at the clinic',
  'waiting for the code for an hour',
  'it keeps kicking me back to the login page',
  'still waiting for the email',
  'I am sick of this website',
  'my account is dead',
  'I want to end this chat',
  'the code expired, I give up',
  'my stepmother passed away last spring',
];

describe('says an emergency', () => {
  test.each(emergencies)('%s', (words) => {
    expect(read(words, null, 'en').safety).toBe('medical_emergency');
  });
});

describe('says a crisis', () => {
  test.each(crises)('%s', (words) => {
    expect(read(words, null, 'en').safety).toBe('self_harm_crisis');
  });
});

describe('says there is danger at home', () => {
  test.each(dangers)('%s', (words) => {
    expect(read(words, null, 'en').safety).toBe('danger');
  });
});

describe('only sounds like it', () => {
  test.each(lookAlikes)('%s', (words) => {
    expect(read(words, null, 'en').safety).toBeUndefined();
  });
});
