import { createUnderstanding } from '../src/understanding/understanding.ts';
const u = createUnderstanding();
for (const s of ["I can't see my daughter's records","I cannot see my son's chart",'manda el correo a mi dirección vieja','pide un código de la aplicación para entrar','I can not see my records']) console.log(s, JSON.stringify(u.read(s,null,'en').problems));
