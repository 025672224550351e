import type { InEachLanguage, Phone, Policy } from '../../flows/policy.ts';
import { hoursInWords } from './hoursInWords.ts';
import type { Clinic } from './schema.ts';
import { hoursNamed } from './schema/hours.ts';

type Words = Clinic['portal']['words'];

/** What flows may know of a clinic, from its file. */
export function policyOf(clinic: Clinic): Policy {
  const { portal, actions, texts, limits } = clinic;
  return {
    clinic: clinicOf(clinic),
    phones: phonesOf(clinic),
    portal: portalOf(portal),
    actions: {
      sendReset: actions.send_reset,
      sendUsername: actions.send_username,
      resendInvitation: actions.resend_invitation,
      unlock: actions.unlock,
      temporaryLogin: actions.temporary_login,
      closeAccess: actions.close_access,
    },
    identity: identityOf(clinic.identity),
    family: familyOf(clinic.family),
    safety: safetyOf(clinic),
    texts: { resumeHours: texts.resume_hours, resumeWebMinutes: texts.resume_web_minutes, ours: null, webChat: false },
    aftercare: { nextDayCheck: clinic.aftercare.next_day_check },
    limits: { misses: limits.misses, turnsWithoutProgress: limits.turns_without_progress, turns: limits.turns },
  };
}

function clinicOf({ clinic, hours }: Clinic): Policy['clinic'] {
  return {
    name: clinic.name,
    textName: clinic.text_name,
    timeZone: clinic.time_zone,
    languages: clinic.languages,
    languageNotice: clinic.language_notice,
    desks: clinic.desks.map((desk) => ({
      name: desk.name,
      address: desk.address,
      hours: inWords(hours, desk.hours),
      checksPhotoId: desk.checks_photo_id,
    })),
  };
}

function phonesOf({ phones, hours }: Clinic): Policy['phones'] {
  const phoneOf = (phone: { number: string; hours: string }): Phone => ({
    number: phone.number,
    hours: inWords(hours, phone.hours),
  });
  return {
    portalHelp: phoneOf(phones.portal_help),
    main: phones.main && phoneOf(phones.main),
    afterHours: phones.after_hours && phoneOf(phones.after_hours),
    records: phones.records && phoneOf(phones.records),
    showsAs: phones.shows_as,
  };
}

function inWords(hours: Clinic['hours'], name: string): InEachLanguage {
  const week = hoursNamed(name, hours);
  return { en: hoursInWords(week, 'en'), es: hoursInWords(week, 'es') };
}

function portalOf(portal: Clinic['portal']): Policy['portal'] {
  return {
    name: portal.name,
    signIn: portal.sign_in,
    ...entranceOf(portal),
    words: {
      forgotPassword: inEach(portal.words.forgot_password),
      forgotUsername: inEach(portal.words.forgot_username),
      signOutEverywhere: inEach(portal.words.sign_out_everywhere),
      otherPerson: inEach(portal.words.other_person),
      profile: inEach(portal.words.profile),
    },
    pages: {
      forgotPassword: portal.pages.forgot_password,
      forgotUsername: portal.pages.forgot_username,
      signUp: portal.pages.sign_up,
    },
    username: portal.username,
    recovery: recoveryOf(portal.recovery),
    password: {
      min: portal.password.min,
      max: portal.password.max,
      needs: portal.password.needs,
      history: portal.password.history,
    },
    lock: {
      endsByItself: portal.lock.ends_by_itself,
      minutes: portal.lock.minutes,
      resetClears: portal.lock.reset_clears,
      mailsUnlockLink: portal.lock.mails_unlock_link,
    },
    secondStep: { used: portal.second_step.used, otherWayButton: portal.second_step.other_way_button },
    joining: joiningOf(portal.joining),
    mail: portal.mail,
  };
}

/** What decides whether a patient stands before the right page. */
function entranceOf({ app, old_portal: old, sign_in_with, open_from }: Clinic['portal']) {
  return {
    app: { choose: app.choose },
    oldPortal: { name: old.name, since: old.since, accountsMoved: old.accounts_moved },
    signInWith: sign_in_with,
    openFrom: open_from,
  };
}

function recoveryOf(recovery: Clinic['portal']['recovery']): Policy['portal']['recovery'] {
  return {
    by: recovery.by,
    asksFor: recovery.asks_for,
    dateAs: recovery.date_as,
    usualMinutes: recovery.usual_minutes,
    slowMinutes: recovery.slow_minutes,
    lastsMinutes: recovery.lasts_minutes,
    waitMinutes: recovery.wait_minutes,
  };
}

function identityOf({ code, form, needs, fresh_minutes }: Clinic['identity']): Policy['identity'] {
  return {
    code: { ways: code.ways, minutes: code.minutes, perHour: code.per_hour },
    form: { offer: form.offer, tries: form.tries, minutes: form.minutes, matchThen: form.match_then },
    freshMinutes: fresh_minutes,
    tellLock: needs.tell_lock,
    tellInactive: needs.tell_inactive,
    tellDelivery: needs.tell_delivery,
  };
}

function familyOf(family: Clinic['family']): Policy['family'] {
  return {
    helperSignIn: family.helper_sign_in,
    form: family.form,
    teenFrom: family.teen_from,
    teenOwnFrom: family.teen_own_from,
    adultAt: family.adult_at,
  };
}

function safetyOf({ safety, hours }: Clinic): Policy['safety'] {
  return {
    emergency: safety.emergency,
    crisisCall: safety.crisis.call,
    crisisText: safety.crisis.text,
    abuseLine: { number: safety.abuse_line.number, hours: inWords(hours, safety.abuse_line.hours) },
  };
}

function joiningOf(joining: Clinic['portal']['joining']): Policy['portal']['joining'] {
  return { by: joining.by, codeDays: joining.code_days, withoutEmail: joining.without_email };
}

function inEach(button: Words[keyof Words]): InEachLanguage {
  return typeof button === 'string' ? { en: button, es: button } : button;
}
