import { causes } from './cause.ts';

/** Other people: intruders, family, those one shares a device with, and those one would rather talk to. */
export const people = causes({
  takeover: {
    truth: 'A stranger signed in and changed the password.',
    weight: 2,
    clinics: ['plain', 'rich'],
    says: {
      en: ['someone hacked my account', 'somebody got into my portal'],
      es: ['alguien entró en mi cuenta', 'me hackearon'],
    },
    means: ['suspected_compromise'],
    answers: {
      'triage.whatHappened': 'someoneElse',
      'suspectedCompromise.mailboxYours': 'someoneReads',
      'suspectedCompromise.gaveAway': 'gave',
    },
    remedy: { staff: ['compromise'] },
  },
  unaskedCode: {
    truth: 'Someone typed their name by mistake, so a code came; they told nobody.',
    weight: 2,
    clinics: ['plain', 'rich'],
    says: {
      en: ['I got a code I did not ask for', 'I think someone may have used my account'],
      es: ['me llegó un código que no pedí'],
    },
    means: ['suspected_compromise'],
    answers: {
      'suspectedCompromise.canYouSignIn': 'onlyACode',
      'triage.whatHappened': 'someoneElse',
    },
    remedy: { told: true, staff: ['compromise'] },
  },
  danger: {
    truth: 'The former partner reads along.',
    weight: 1,
    clinics: ['plain', 'rich'],
    says: {
      en: ['my ex reads my messages in the portal and I am scared'],
      es: ['mi ex lee mis mensajes y tengo miedo'],
    },
    answers: {},
    remedy: { staff: ['safety'] },
  },
  parentWithoutAccess: {
    truth: 'A mother wants to see her small child’s results, and was never linked to the child.',
    weight: 2,
    clinics: ['plain', 'rich'],
    says: {
      en: ["I can't see my daughter's records", 'I need access for my son'],
      es: ['necesito ver los resultados de mi hija'],
    },
    means: ['proxy_access'],
    answers: {
      'proxyAccess.whoFor': 'myChild',
      'proxyAccess.ownSignIn': 'childMissing',
      'triage.whatHappened': 'somethingElse',
      'triage.moreProblems': 'helping',
    },
    remedy: { staff: ['proxySetup'] },
  },
  helperOfFather: {
    truth: 'A daughter does the portal for her father, with him beside her; his password is forgotten.',
    weight: 2,
    clinics: ['plain', 'rich'],
    says: {
      en: ['I am helping my father with his portal', 'it is for my mother'],
      es: ['ayudo a mi papá con su portal'],
    },
    means: ['proxy_access'],
    answers: {
      'triage.whatHappened': 'forgotPassword',
      'proxyAccess.whoFor': 'adult',
    },
    remedy: { in: ['selfServiceReset.signIn'] },
  },
  parentOfTeen: {
    truth: 'A father no longer sees his fifteen-year-old’s visits, which is the rule.',
    weight: 1,
    clinics: ['plain', 'rich'],
    says: {
      en: ["I cannot see my teenage son's visits"],
      es: ['no veo las citas de mi hijo adolescente en el portal'],
    },
    means: ['proxy_access'],
    answers: {
      'proxyAccess.whoFor': 'myChild',
      'proxyAccess.childAge': 'teen',
      'triage.whatHappened': 'somethingElse',
      'triage.moreProblems': 'helping',
    },
    remedy: { told: true },
  },
  someoneDied: {
    truth: 'The husband died, and his widow asks what to do with his portal.',
    weight: 1,
    clinics: ['plain', 'rich'],
    says: { en: ['my husband died and I need his portal'], es: ['mi esposo murió y necesito su portal'] },
    means: ['proxy_access'],
    answers: {
      'triage.whatHappened': 'somethingElse',
      'triage.moreProblems': 'helping',
      'proxyAccess.whoFor': 'someoneDied',
      'proxyAccess.died': 'callMe',
    },
    remedy: { staff: ['deceased'] },
  },
  sharedComputer: {
    truth: 'They used the library’s computer, and its browser kept the password.',
    weight: 1,
    clinics: ['plain', 'rich'],
    says: { en: ['I used a shared computer, is that safe?'], es: ['usé una computadora compartida'] },
    means: ['shared_device_wifi'],
    answers: {
      'sharedDevice.whichPlace': 'sharedDevice',
      'sharedDevice.shared': 'saved',
    },
    remedy: { told: true },
  },
  publicWifi: {
    truth: 'They have only the café’s Wi-Fi, and want to know whether that is safe.',
    weight: 1,
    clinics: ['plain', 'rich'],
    says: { en: ['is it safe on public wifi?', 'I am on public wifi'], es: ['es seguro en el wifi público?'] },
    means: ['shared_device_wifi'],
    answers: {
      'sharedDevice.whichPlace': 'publicWifi',
      'sharedDevice.wifi': 'allIHave',
      'sharedDevice.onlyWifi': 'remindMe',
    },
    remedy: { told: true },
  },
  wantsStaff: {
    truth: 'They want a person, whatever the reason.',
    weight: 3,
    clinics: ['plain', 'rich', 'strict'],
    says: { en: ['talk to a person', 'agent', '0'], es: ['quiero hablar con una persona'] },
    answers: {},
    remedy: { staff: ['askedForStaff'] },
  },
  speaksVietnamese: {
    truth: 'They speak a language that the bot does not.',
    weight: 1,
    clinics: ['plain', 'rich'],
    says: { en: ['do you speak Vietnamese'], es: ['hablan vietnamita'] },
    answers: {},
    remedy: { staff: ['languageOrAid'] },
  },
  onlyAppointment: {
    truth: 'They want to move an appointment, nothing else.',
    weight: 2,
    clinics: ['plain', 'rich'],
    says: { en: ['I need to change my appointment', 'I want to book an appointment'], es: ['quiero cambiar mi cita'] },
    answers: { 'triage.notPortal': 'noPortal' },
    remedy: { elsewhere: true },
  },
});
