import { causes } from './cause.ts';

/** Something about the account itself, which only the clinic can see. */
export const account = causes({
  inactive: {
    truth: 'No visit for four years: the clinic switched the account off.',
    weight: 2,
    clinics: ['plain', 'rich'],
    says: {
      en: ['it says my account is not active', 'my account is inactive'],
      es: ['dice que mi cuenta está inactiva'],
    },
    means: ['account_inactive'],
    answers: {
      'triage.whatHappened': 'somethingElse',
      'triage.screenWords': 'noAccess',
      'accountProblem.whatItSays': 'notActive',
      'accountProblem.lastVisit': 'longerAgo',
      'accountProblem.tell': 'openAgain',
    },
    remedy: { staff: ['accountInactive', 'accountCheck'] },
  },
  notConfigured: {
    truth: 'The account exists, but was never given access to this clinic.',
    weight: 2,
    clinics: ['plain', 'rich'],
    says: {
      en: ['it says my account is not configured for access', 'it says I do not have access'],
      es: ['dice que mi cuenta no tiene acceso'],
    },
    means: ['account_inactive', 'cant_login'],
    answers: {
      'triage.whatHappened': 'somethingElse',
      'triage.screenWords': 'noAccess',
      'accountProblem.whatItSays': 'noAccess',
      'lockedOut.stopTrying': 'disabled',
    },
    remedy: { staff: ['accountInactive', 'accountCheck'] },
  },
  duplicate: {
    truth: 'Since the wedding there are two accounts, under two names.',
    weight: 2,
    clinics: ['plain', 'rich'],
    says: {
      en: ['I think I have two accounts', 'there are two accounts with my name'],
      es: ['creo que tengo dos cuentas'],
    },
    means: ['duplicate_account'],
    answers: { 'accountProblem.whatItSays': 'twoAccounts' },
    remedy: { staff: ['accountDuplicate'] },
  },
  neverActivated: {
    truth: 'New patient with a fresh invitation that was never opened.',
    weight: 3,
    clinics: ['plain', 'rich'],
    says: {
      en: ['I am new and want to sign up', 'how do I create an account'],
      es: ['soy nuevo, cómo creo mi cuenta'],
    },
    means: ['new_account'],
    answers: {
      'triage.whatHappened': 'somethingElse',
      'triage.moreProblems': 'neverSignedIn',
      'signInRefused.everIn': 'never',
      'mailNeverCame.everSignedIn': 'never',
    },
    remedy: { in: ['activation.openInvite'] },
  },
  paperCodeExpired: {
    truth: 'The activation code on paper is three months old.',
    weight: 2,
    clinics: ['plain'],
    says: {
      en: ['I want to register with the code on paper', 'I never signed in, I have an activation code'],
      es: ['soy nueva y tengo un código en papel para registrarme'],
    },
    means: ['new_account'],
    answers: {
      'triage.whatHappened': 'somethingElse',
      'triage.moreProblems': 'neverSignedIn',
      'activation.whatYouHave': 'paperCode',
      'activation.useCode': 'refused',
      'signInRefused.everIn': 'never',
      'mailNeverCame.everSignedIn': 'never',
      'linkOrCodeProblem.freshOne': 'sameAgain',
    },
    remedy: { staff: ['invitation'] },
  },
  signsUpAlone: {
    truth: 'New, without any invitation; this portal lets people sign up by themselves.',
    weight: 2,
    clinics: ['rich'],
    says: { en: ['I am a new patient, how do I sign up'], es: ['soy paciente nuevo, quiero registrarme'] },
    means: ['new_account'],
    answers: {
      'triage.whatHappened': 'somethingElse',
      'triage.moreProblems': 'neverSignedIn',
      'activation.whatYouHave': 'nothingYet',
      'activation.noInvite': 'in',
    },
    remedy: { in: ['activation.noInvite'] },
  },
  temporaryPassword: {
    truth: 'Staff gave them a temporary password, and they do not know what to do with it.',
    weight: 1,
    clinics: ['strict'],
    says: { en: ['I am new and got a temporary password'], es: ['soy nuevo y me dieron una contraseña temporal'] },
    means: ['new_account'],
    answers: {
      'triage.whatHappened': 'somethingElse',
      'triage.moreProblems': 'neverSignedIn',
      'activation.whatYouHave': 'temporaryPassword',
    },
    remedy: { in: ['activation.tempPassword'] },
  },
});
