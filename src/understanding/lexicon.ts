/** Short forms of texting and what they stand for. `y`, `n` and `k` are left alone: they are answers. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  u: 'you', ur: 'your', r: 'are', pls: 'please', plz: 'please', plss: 'please', thx: 'thanks', thnx: 'thanks', tnx: 'thanks', ty: 'thanks',
  tysm: 'thanks', idk: 'i dont know', dunno: 'dont know', dk: 'dont know', msg: 'message', msgs: 'messages', txt: 'text', txts: 'texts',
  acct: 'account', acc: 'account', pw: 'password', pwd: 'password', pword: 'password', passwd: 'password', pswd: 'password', psw: 'password',
  pass: 'password', passwrd: 'password', cuz: 'because', bc: 'because', rn: 'right now', asap: 'now', gimme: 'give me', wanna: 'want to',
  gonna: 'going to', gotta: 'have to', lemme: 'let me', ppl: 'people', appt: 'appointment', dr: 'doctor', dob: 'birth date', ssn: 'social security',
  '4got': 'forgot', '2day': 'today', tho: 'though', w: 'with', yall: 'you', ive: 'i have', hubby: 'husband',
  xfa: 'por favor', xfavor: 'por favor', porfa: 'por favor', porfavor: 'por favor', pf: 'por favor', q: 'que', xq: 'porque', pq: 'porque',
  porq: 'porque', tb: 'tambien', tmb: 'tambien', tmbn: 'tambien', cel: 'celular', celu: 'celular', tel: 'telefono', d: 'de', toy: 'estoy',
  nse: 'no se', grax: 'gracias', grcs: 'gracias', msj: 'mensaje', pasword: 'password', usr: 'usuario', bn: 'bien', dnd: 'donde', tngo: 'tengo',
};

/** Neighbouring words written apart or in full, and the one word we match by. */
export const JOINED: Readonly<Record<string, string>> = {
  'i am': 'im', 'do not': 'dont', 'does not': 'doesnt', 'did not': 'didnt', 'can not': 'cant', 'could not': 'couldnt', 'is not': 'isnt',
  'was not': 'wasnt', 'are not': 'arent', 'will not': 'wont', 'would not': 'wouldnt', 'have not': 'havent', 'has not': 'hasnt', 'it is': 'its',
  'he is': 'hes', 'she is': 'shes', 'that is': 'thats', 'what is': 'whats', 'who is': 'whos', 'there is': 'theres', 'i would': 'id',
  'e mail': 'email', 'e mails': 'emails', 'pass word': 'password', 'user name': 'username', 'user id': 'username', 'login name': 'username',
  'login id': 'username', 'log in': 'login', 'log on': 'login', 'logging in': 'login', 'logging on': 'login', 'logged in': 'loggedin', 'logged on': 'loggedin',
  'sign in': 'signin', 'sign on': 'signin', 'signing in': 'signin', 'signed in': 'signedin', 'sign up': 'signup', 'signing up': 'signup', 'wi fi': 'wifi',
  'smart phone': 'phone', 'cell phone': 'phone', 'web site': 'website', 'correo electronico': 'correo', 'nombre usuario': 'usuario',
};

/** Single words that mean one of the joined ones. */
export const SAME_AS: Readonly<Record<string, string>> = {
  cannot: 'cant', userid: 'username', logon: 'login', loging: 'login', emial: 'email', mail: 'mail', wih: 'with', dosnt: 'doesnt', dosent: 'doesnt',
  doesent: 'doesnt', didint: 'didnt', wasent: 'wasnt', recieve: 'receive', recieved: 'received', telefone: 'telefono',
};

/** What a lone picture says. */
export const PICTURES: Readonly<Record<string, string>> = {
  '👍': 'yes', '👌': 'yes', '✅': 'yes', '✔': 'yes', '🙆': 'yes', '👎': 'no', '❌': 'no', '🚫': 'no', '🙅': 'no', '🙏': 'thanks', '❤': 'thanks',
  '👋': 'hello', '🤷': 'dont know', '😡': 'angry', '🤬': 'angry', '😠': 'angry', '🆘': 'help', '❓': 'help',
};

/** Polite words around what is meant, dropped when a message is compared as a whole. */
export const POLITE: ReadonlySet<string> = new Set((
  'please ok okay hi hello hey um uh well so sorry oh just sir maam thanks thank you now then the and but kindly actually '
  + 'por favor hola bueno pues oye oiga disculpe perdon gracias ay senor senora senorita'
).split(' '));
