/** Words that follow "my password is" when no password does. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  (
    'a about accepted again all already also always an and any around asking at available back bad because been before being big blank blocked bothering broken but by cant ' +
    'case changed changing coming compromised confusing correct correctly different difficult driving due easy email enough entered error exactly expired expiring failing fine for ' +
    'forgotten from frustrating garbage getting giving going gone good hacked hard hidden i if impossible in incorrect insecure invalid is it its just kept keeps killing known ' +
    'like literally locked long longer lost made making me messed missing most must my needed never new no nonsense not nothing now ok okay old on one only or our out over please ' +
    'private probably refused rejected required reset resetting right safe same saved secure short should simple simply so some something somewhere still stolen strong stuck ' +
    'stupid supposed taking temporary that the their there they this to too totally typed typing under unknown up updated used useless using valid very weak what when ' +
    'where which who why with working written wrong yes you your username ' +
    'ahora algo anterior aun bien bloqueada buena cambiada complicada con confusa correcta corta cual de debil del demasiado diferente dificil distinta donde el en equivocada ' +
    'erronea es esa ese esta estaba facil falsa fue fuerte guardada igual imposible incorrecta incorrecto incorrectas insegura invalida la larga las lo los mala mas mi misma muy ' +
    'nada ni ninguna no nueva o olvidada otra para perdida pero por porque que rechazada robada segura si sin su tan temporal todavia tu un una valida vencida vieja y ya'
  ).split(' '),
);
