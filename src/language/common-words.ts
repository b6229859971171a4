/** Words of four letters and more that say nothing by themselves, without accents: two texts do not agree in them. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `about after again also another been before both cannot could does down else even ever every from good have having
  here into just less like made make many more most much must never none only other over said same says should some
  such than that their them then there these they thing this those time under until upon very want were what when
  where which while whom whose will with within without would your yours
  ademas ahora algo algun alguna alguno antes aquel aquella aqui aunque bien bueno buena cada casi como contra cosa
  cual cuando cuanto dada dado decir desde despues dice dicho dijo donde durante ella ellas ellos entonces entre
  esa eran eres esas esos esta estaba estan estar estas este esto estos fuera fueron haber habia hacia hasta hecho
  luego mientras mismo misma mucho mucha nada nadie ninguna ninguno nunca otra otras otro otros para pero poco poca
  porque pues quien quienes segun sido siempre sino sobre solo suya suyo tambien tanto tampoco tener tenia tiene toda
  todas todo todos todavia usted vete`.split(/\s+/),
);
