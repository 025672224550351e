import { causes } from './cause.ts';

/** The page, the network, the place: the portal itself, or the way to it. */
export const portal = causes({
  outage: {
    truth: 'The portal is down for everyone.',
    weight: 3,
    clinics: ['down', 'maintenance'],
    says: {
      en: ['the portal is down', 'the portal does not open', 'the website is not loading'],
      es: ['el portal no abre'],
    },
    answers: {
      'triage.whatHappened': 'somethingElse',
      'triage.moreProblems': 'willNotOpen',
      'portalOutage.justYou': 'othersOpen',
      'portalOutage.freshPage': 'stillBroken',
    },
    remedy: { in: ['portalOutage.backUp'], later: true },
  },
  outageCareToday: {
    truth: 'The portal is down, and a prescription has to be filled today.',
    weight: 1,
    clinics: ['down', 'maintenance'],
    says: { en: ['portal not working, the site is down'], es: ['la página del portal está caída'] },
    answers: {
      'triage.whatHappened': 'somethingElse',
      'triage.moreProblems': 'willNotOpen',
      'portalOutage.down': 'careToday',
    },
    remedy: { staff: ['outageCareToday'] },
  },
  oldBrowser: {
    truth: 'Only their browser has a stale page; a private window opens the portal.',
    weight: 2,
    clinics: ['plain', 'rich'],
    says: { en: ['the portal page is blank', 'the portal will not load'], es: ['la página del portal sale en blanco'] },
    answers: {
      'triage.whatHappened': 'somethingElse',
      'triage.moreProblems': 'willNotOpen',
      'portalOutage.freshPage': 'in',
    },
    remedy: { in: ['portalOutage.freshPage'] },
  },
  homeNetwork: {
    truth: 'Their Wi-Fi is down; mobile data opens everything.',
    weight: 1,
    clinics: ['plain', 'rich'],
    says: { en: ['the portal website does not open'], es: ['no abre la página del portal'] },
    answers: {
      'triage.whatHappened': 'somethingElse',
      'triage.moreProblems': 'willNotOpen',
      'portalOutage.justYou': 'nothingOpens',
      'portalOutage.yourNet': 'in',
    },
    remedy: { in: ['portalOutage.yourNet'] },
  },
  pageBroken: {
    truth: 'The portal’s page fails on their kind of phone.',
    weight: 1,
    clinics: ['plain', 'rich'],
    says: { en: ['the portal page keeps crashing'], es: ['la página del portal no carga'] },
    answers: {
      'triage.whatHappened': 'somethingElse',
      'triage.moreProblems': 'willNotOpen',
      'portalOutage.freshPage': 'stillBroken',
    },
    remedy: { staff: ['pageBroken'] },
  },
  otherClinic: {
    truth: 'They try to sign in at the portal of another hospital, and are no patient here.',
    weight: 2,
    clinics: ['plain', 'rich'],
    says: { en: ['I cannot log in'], es: ['no puedo entrar'] },
    answers: {
      'triage.whatHappened': 'somethingElse',
      'triage.screenWords': 'nothingLikeThat',
      'rightPortal.nameOnPage': 'anotherClinic',
      'rightPortal.otherClinic': 'notWithUs',
    },
    remedy: { elsewhere: true },
  },
  movedPortal: {
    truth: 'They still use the old portal, which the clinic left.',
    weight: 2,
    clinics: ['rich'],
    says: { en: ['I cannot sign in any more'], es: ['ya no puedo entrar'] },
    answers: {
      'triage.whatHappened': 'somethingElse',
      'triage.screenWords': 'nothingLikeThat',
      'rightPortal.nameOnPage': 'oldPortal',
    },
    remedy: { in: ['selfServiceReset.signIn'] },
  },
  signedUpWithGoogle: {
    truth: 'They joined with the Google button and look for a password that never was.',
    weight: 1,
    clinics: ['rich'],
    says: { en: ['cannot sign in to the portal'], es: ['no puedo entrar al portal'] },
    answers: {
      'triage.whatHappened': 'somethingElse',
      'triage.screenWords': 'nothingLikeThat',
      'rightPortal.howYouSignUp': 'otherButton',
    },
    remedy: { in: ['rightPortal.otherButton'] },
  },
  abroad: {
    truth: 'They travel, and the portal opens only at home.',
    weight: 1,
    clinics: ['rich'],
    says: {
      en: ['I cannot get in, it says not available in my country'],
      es: ['no puedo entrar, dice que no está disponible aquí'],
    },
    answers: {
      'triage.whatHappened': 'somethingElse',
      'triage.screenWords': 'blocked',
      'rightPortal.openFresh': 'blocked',
      'rightPortal.whereAreYou': 'abroad',
    },
    remedy: { staff: ['blockedByPlace'] },
  },
});
