import { accountsSeeing } from '../support/accounts.ts';
import { handedOff, resolved } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, codeTyped, never, offersNo } from './script/turns.ts';

const noProof = { identity: { code: { ways: [] }, form: { offer: false } } };

const sends = {
  ...accountsSeeing({ type: 'result.notActivated' }),
  resendInvitation: async () => ({ type: 'result.done' as const }),
};

export const activation = journeys(import.meta.url, 'never signed in', {
  'the invitation is in another folder': {
    on: 'web',
    script: [
      [
        'I am a new patient and I cant find my invitation',
        at('activation.whatYouHave'),
        offersNo('A temporary password from staff'),
      ],
      ['An invitation by email or text', /Follow each page just as it is shown/],
      ['I cannot find it', at('emailNotReceived.whichMail')],
      ['icloud', /Junk/],
      ['I found it', at('emailNotReceived.openIt')],
      ['I am in', /You are all set/],
      ['No need'],
    ],
    ends: resolved,
  },
  'the code on paper has expired: staff send a new invitation': {
    on: 'sms',
    clinic: noProof,
    script: [
      ['soy paciente nuevo, me dieron una carta para abrir mi cuenta', at('activation.whatYouHave')],
      ['2', /No es su usuario/, /Sirve una sola vez/],
      ['2', /./, at('activation.newInvite')],
      ['1', /Una persona le va a ayudar/],
      ['2', /expediente/],
      ['1', /Su referencia/],
    ],
    ends: handedOff('invitation', { language: 'es', answered: { 'activation.useCode': 'refused' } }),
  },
  'a temporary password that is refused': {
    on: 'sms',
    clinic: { ...noProof, actions: { temporary_login: 'staff' } },
    script: [
      [
        'never signed in before, the front desk gave me a temporary password and it doesnt work',
        at('activation.whatYouHave'),
      ],
      ['3', /works one time, and not for long/, /Follow the page just as it is shown/, /make your own password there/],
      ['2', /Is this your own account\?/],
      ['1', /A staff member will help you/],
      ['1', /Your help number is/],
    ],
    ends: handedOff('temporaryLogin', { answered: { 'activation.tempPassword': 'refused' } }),
  },
  'patients sign up by themselves here': {
    on: 'web',
    clinic: {
      actions: { resend_invitation: 'patient' },
      portal: { pages: { sign_up: 'https://portal.example/join' } },
    },
    script: [
      ['nunca me he registrado en el portal, ¿cómo lo hago?', at('activation.whatYouHave')],
      ['Una invitación por correo o texto', at('activation.openInvite')],
      ['Dice que venció o ya se usó', /portal\.example\/join/, at('activation.noInvite')],
      ['Ya entré', /Todo listo/],
      ['No hace falta'],
    ],
    ends: resolved,
  },
  'the bot sends a new invitation, after a code': {
    on: 'web',
    clinic: { actions: { resend_invitation: 'bot' } },
    accounts: sends,
    script: [
      ['I am new and my invitation expired', at('activation.whatYouHave')],
      ['An invitation by email or text', at('activation.openInvite')],
      ['It says expired or used', /only to the email or phone on your record/, /First we check who you are/],
      ['Go on', /Is this your own account\?/],
      ['It is mine', /A code can go only to what is already on your record/],
      ['1', at('identityCheck.giveName')],
      ['ana@example.org', at('identityCheck.typeCode'), never(/ana@/)],
      [codeTyped, /Open the newest invitation/, at('activation.openInvite')],
      ['I am in', /You are all set/],
    ],
    ends: resolved,
  },
  'the details do not match, twice: staff compare them with the record': {
    on: 'sms',
    clinic: noProof,
    script: [
      ['i am a new patient and the sign up page doesnt take me', at('activation.whatYouHave')],
      ['2', at('activation.useCode')],
      ['3', /Write your birth date as MM\/DD\/YYYY/, /name as on your insurance card/],
      ['2', at('identityCheck.ownAccount')],
      ['1', /A staff member will help you/],
      ['4', /Your help number is/],
    ],
    ends: handedOff('detailsOnFile', { answered: { 'activation.detailsCheck': 'stillRefused' } }),
  },
});
