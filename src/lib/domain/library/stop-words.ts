/** Words that say nothing about what a decision is about, folded. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a ao aos aquela aquelas aquele aqueles aquilo as assim ate cada com como contra cuja cujas cujo cujos da daquela ' +
    'daquele das de dela delas dele deles desde dessa dessas desse desses desta destas deste destes deve devem disso ' +
    'disto do dos e eh ela elas ele eles em enquanto entao entre era eram essa essas esse esses esta estao estar estas ' +
    'estava este estes eu foi fora foram ha havia haver isso isto ja la lhe lhes mais mas me mediante mesma mesmas ' +
    'mesmo mesmos meu minha muito na nao nas nela nele nem nessa nesse nesta neste no nos nossa nosso num numa o ora os ' +
    'ou para pela pelas pelo pelos per perante pode podem pois por porem porque porquanto qual quais qualquer quando ' +
    'quanto que quem se sem sendo ser sera seja sejam seu seus sob sobre sua suas tal tais tambem tanto te tem tendo ' +
    'ter teu todo toda todos todas tu tua um uma umas uns vos voce voces'
  ).split(' '),
);
