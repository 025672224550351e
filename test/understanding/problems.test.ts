import { describe, expect, test } from '@jest/globals';
import { createUnderstanding } from '../../src/understanding/understanding.ts';

const { read } = createUnderstanding();
const problems = (words: string) => read(words, null, 'en').problems;
const clear = (words: string) =>
  problems(words)
    .filter(({ score }) => score >= 0.6)
    .map(({ intent }) => intent);

describe('names one problem', () => {
  test.each([
    ['forgot_password', 'I cannot for the life of me remember my password'],
    ['forgot_password', 'frgot pasword'],
    ['forgot_password', 'se me olvidó la contraseña'],
    ['no_reset_email', 'the email with the link never came'],
    ['no_reset_email', 'todavía no me llega el código'],
    ['no_reset_email', 'still no reset email'],
    ['no_reset_email', 'I did not get the password reset email'],
    ['no_reset_email', 'nunca me llega el correo para cambiar mi contraseña'],
    ['no_reset_email', 'I asked for the email 2 min ago and its still not here'],
    ['email_not_recognized', 'it says my email is not registered'],
    ['email_not_recognized', 'dice que mi correo no está registrado'],
    ['lost_email_access', 'I no longer have that email'],
    ['lost_email_access', 'cambié de número de teléfono'],
    ['lost_email_access', 'manda el correo a mi dirección vieja'],
    ['forgot_username', 'what is my username'],
    ['forgot_username', 'no recuerdo mi usuario'],
    ['locked_out', 'my acount is lockd'],
    ['locked_out', 'me bloquearon la cuenta'],
    ['password_rejected', 'it will not accept my new password'],
    ['password_rejected', 'la contraseña no cumple los requisitos'],
    ['link_expired', 'the link has expired'],
    ['link_expired', 'el enlace ya no sirve'],
    ['link_expired', 'el enlace abre una página en blanco'],
    ['code_not_working', 'it says the code is wrong'],
    ['code_not_working', 'el código no funciona'],
    // Mail, texts and codes that do not come are one meaning; the flow asks which.
    ['no_reset_email', 'no me llega el código para entrar'],
    ['code_not_working', 'me pide un código para entrar'],
    ['cant_login', "can't log in"],
    ['cant_login', 'no puedo entrar'],
    ['cant_login', 'ya no puedo entrar'],
    ['account_inactive', 'it says my account was deactivated'],
    ['account_inactive', 'mi cuenta está inactiva'],
    ['duplicate_account', 'I think I have two accounts'],
    ['duplicate_account', 'tengo dos cuentas'],
    ['new_account', 'I want to sign up for the portal'],
    ['new_account', 'quiero crear una cuenta'],
    ['new_account', 'the front desk gave me a temporary password'],
    ['outage', 'is the portal down today'],
    ['outage', 'la página no carga'],
    ['suspected_compromise', 'I got a code I did not ask for'],
    ['suspected_compromise', 'alguien entró a mi cuenta'],
    ['proxy_access', "I need to see my son's results"],
    ['proxy_access', "I can't see my daughter's records"],
    ['proxy_access', 'my husband died'],
    ['proxy_access', 'mi esposo falleció'],
    ['shared_device_wifi', 'is it safe to log in on hotel wifi'],
    ['shared_device_wifi', 'estoy en la computadora de la biblioteca'],
    ['medical_question', 'can I take ibuprofen with my blood pressure pill'],
    ['appointment', 'reschedule my appointment'],
    ['billing', 'why was I charged twice'],
    ['oos', 'I forgot the password to my bank'],
    ['oos', 'olvidé la contraseña de netflix'],
  ])('%s: %s', (intent, words) => {
    expect(clear(words)).toEqual([intent]);
  });
});

test('"can\'t log in because my account is locked" is about the lock', () => {
  expect(problems("can't log in because my account is locked")[0]?.intent).toBe('locked_out');
});

test('"I forgot my username. Also my account is locked" names both', () => {
  expect(clear('I forgot my username. Also my account is locked').sort()).toEqual(['forgot_username', 'locked_out']);
});

test('"olvidé mi usuario y mi contraseña" names both', () => {
  expect(clear('olvidé mi usuario y mi contraseña').sort()).toEqual(['forgot_password', 'forgot_username']);
});

test('"it is not locked, I forgot my password" speaks of no lock', () => {
  expect(clear('it is not locked, I forgot my password')).toEqual(['forgot_password']);
});

test('"I do not need a new password, the link is broken" is about the link', () => {
  expect(problems('I do not need a new password, the link is broken')[0]?.intent).toBe('link_expired');
});

describe('the password of a mailbox', () => {
  test('"I forgot my gmail password" alone is somebody else\'s', () => {
    expect(clear('I forgot my password for gmail')).toEqual(['oos']);
  });

  test('it is an inbox that cannot be opened when the reset goes there', () => {
    expect(clear('the reset goes to gmail and I forgot the password to gmail')).toContain('lost_email_access');
  });

  test('it is an inbox that cannot be opened when we asked about mail', () => {
    const expected = {
      choices: [
        { id: 'gmail', words: ['Gmail'] },
        { id: 'yahoo', words: ['Yahoo'] },
      ],
    };
    expect(read('forgot the password for gmail', expected, 'en').problems[0]?.intent).toBe('lost_email_access');
  });
});

describe('names none', () => {
  test.each(['ok', 'yes', '2', 'the blue one', 'my ladder is tall', '🙂'])('%s', (words) => {
    expect(clear(words)).toEqual([]);
  });
});
