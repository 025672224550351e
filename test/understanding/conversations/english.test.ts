import { talks } from './talks.ts';

talks('in English, on the web', 'web', {
  'typos, then how it went': [
    ['hi i frogot my pasword agian', 'selfServiceReset'],
    ['sorry wat was that', 'selfServiceReset'],
    ['can i talk too a real persn', 'toStaff'],
  ],
  'a dictated story about an email that never came': [
    [
      'so I clicked the forgot password and I put in my e-mail and it said okay we sent you something and I have been looking and looking and there is nothing in there',
      'emailNotReceived.whenAsked',
    ],
    ['oh it was more than an hour ago', 'emailNotReceived.whichMail'],
  ],
  'the code at sign-in never comes': [['it wants a code to sign in and I never get one', 'secondStep']],
  'the mailbox itself is shut, whatever buttons are there': [
    ['hello', 'triage.whatHappened'],
    ['I am locked out of my gmail and the reset mail goes there', 'wrongEmailOnFile'],
  ],
  'who wants a call is not told that the screen says to call': [
    ['it says I am locked out', 'lockedOut.stopTrying'],
    ['call me please', 'toStaff'],
  ],
  'too many tries, and then a digression to the bill': [
    ['tried it like five times and now its lockd me out', 'lockedOut.stopTrying'],
    ['and by the way I have a question about my bill', 'lockedOut.stopTrying', /only help with signing in/i],
    ['it gives no time', 'lockedOut.chooseWay'],
  ],
  'a correction right away': [
    ['I forgot my password', 'selfServiceReset'],
    ['no wait, I meant my username', 'forgottenUsername'],
  ],
  'two problems, the urgent one first': [
    ["I can't remember my username. Also my account is locked.", 'lockedOut', /start with the locked account/i],
  ],
  'somebody in the account comes before all else': [
    ['I forgot my password', 'selfServiceReset'],
    ['wait, I just got a message that somebody changed my password and it was not me', 'suspectedCompromise'],
  ],
  "a mother's account": [['I take care of my mother and I need to see her lab results on the portal', 'proxyAccess']],
  'a son who turned fourteen': [['My son turned 14 and now his chart is gone from mine', 'proxyAccess']],
  'anger is heard, and the question stands': [
    ['the link you sent is DEAD', 'linkOrCodeProblem'],
    ['this is ridiculous!!', 'linkOrCodeProblem'],
    ['I have had it with this thing, get me a human', 'toStaff'],
  ],
  'a code that is refused': [["it texted me six numbers and it won't take them", 'linkOrCodeProblem']],
  'a new password that is refused': [
    ['every password I make up it says not strong enough', 'passwordRejected'],
    ['let me get my glasses', 'passwordRejected', /take your time|here when you are ready/i],
  ],
  'the site is down': [['is the site down? it just spins and spins', 'portalOutage']],
  'a bank is not ours': [['I cannot log in to my bank account, chase locked me out', 'triage.notPortal', /only help/i]],
  'a question of health is not ours': [
    ['can I take tylenol with my blood pressure pill', 'triage.notPortal', /only help/i],
    ['yes, I also cannot sign in', 'triage'],
  ],
  'an emergency in the middle': [
    ['my acount is locked', 'lockedOut.stopTrying'],
    ['oh god my chest hurts and I cant breathe', 'afterEmergency', /911/],
  ],
  'a crisis in the middle': [
    ['it does not know my email', 'wrongEmailOnFile'],
    ['I just want to die', 'afterEmergency', /988/],
  ],
  'a password that kills nobody': [['this password is killing me, I cannot remember it', 'selfServiceReset']],
  'the ER last week': [['I was in the ER last week and I never got the email to sign in', 'emailNotReceived']],
  'an old phone number': [['the code goes to my old phone, I have a new number now', 'wrongEmailOnFile']],
  'an account that was switched off': [['it says my account was deactivated because I never used it', 'rightPortal']],
  'two accounts': [['there are two of me in your system, one with my maiden name', 'accountProblem']],
  'a first account': [['I am a new patient and got a paper with an activation code', 'activation']],
  'a library computer': [['I am at the library and forgot to log out of the portal', 'sharedDevice']],
  'a phone that was stolen': [['my phone got stolen with the portal open on it', 'suspectedCompromise']],
  'a widow': [['my husband passed away and I need to get into his account', 'proxyAccess']],
  'nothing anyone could read, and then clear words': [
    ['asdf qwer zxcv', 'triage.whatHappened'],
    ['purple monkeys', 'triage.whatHappened'],
    ['ok fine. I forgot what my user name is', 'forgottenUsername'],
  ],
  'several things it could be: did you mean': [
    ['something is wrong with the email', 'triage.didYouMean'],
    ['the first one', ''],
  ],
  'other words at the list of problems': [
    ['hello there', 'triage.whatHappened'],
    ['it does not know my email', 'wrongEmailOnFile'],
  ],
  'an email that is gone, at the list of problems': [
    ['hi', 'triage.whatHappened'],
    ['i dont have that email anymore', 'wrongEmailOnFile'],
  ],
  'who is this': [
    ['my link expired', 'linkOrCodeProblem'],
    ['hang on, is this a real person or a robot', 'linkOrCodeProblem', /automated|computer|not a person/i],
  ],
  'I do not want to say': [
    ['I am locked out', 'lockedOut'],
    ['why should I tell you that, it is none of your business', 'lockedOut'],
  ],
  'starting over': [
    ['the code is wrong', 'linkOrCodeProblem'],
    ["oh I've made a mess of it, let's begin again from the beginning", 'triage'],
    ['forgot my password dear', 'selfServiceReset'],
  ],
  'denied and said': [['it is not locked, I just forgot my password', 'selfServiceReset']],
  'in at last': [
    ['my account is locked', 'lockedOut'],
    ['never mind, it let me in just now', 'aftercare', /all set/i],
  ],
});
