=== mandate
# chapter: mandate
Lida ha afilado el lápiz por los dos cabos, para que cuando se rompa uno quede el otro. Es un lápiz tinta, de los morados. Lo ha probado: tiene morado en el labio. # scene: road-map # light: frost # sound: wind # place: teller-platform # invented
—Primero —dice, y te lo alarga hasta el estribo—. Si mientras estás allí sube un globo, quiero la altura. Segundo, botas. Tercero, que no te vengan con un «más o menos». # who: lida
Lo tercero sobraba. En otoño devolviste un vagón entero de hilo porque faltaban once bobinas. En la nave de cardas le sacaron una copla. # invented
Pleshkov, segundo secretario del comité de la ciudad, va al paso del estribo con la lista en el guante: tubo de quinqué, bicarbonato, un impreso para el sanatorio, sellado.
—Y quién ha dicho qué, Anna Serguéievna —añade—. Por aquello del orden. # who: pleshkov
El tren da un tirón. El otro guante le cae a Lida en el hombro, para apartarla de las ruedas. Lo hace con buena intención. Miras ese guante hasta que lo levanta.
+ [—En metros, la altura. # id: figures]
    —¡En metros! —gritas.
    —¡Y el frío que haga allí arriba! ¡En centígrados! —Anda, y luego corre. Por todo el andén se vuelve la gente a ver a quién hay que decírselo. Pleshkov moja el lápiz y lo apunta debajo del tubo de quinqué. # who: lida
    -> compartment
+ [—Primero las botas. Hasta entonces, papel. # id: boots]
    —¡Si ya llevo papel! —Se planta sobre una pierna y te enseña la suela: La Región Obrera, doblada en cuatro, con media cosecha récord a la vista. # who: lida # invented
    Pleshkov estudia la locomotora. Lida te sigue a la pata coja, suela en alto, hasta donde se acaba el andén.
    -> compartment
+ [Levantar el lápiz para que lo vea. # id: wave]
    Lo levantas cogido por el medio. Ella alza dos dedos, por los dos cabos; luego se acuerda de un cuarto punto, lo grita, y el silbato le pasa por encima.
    Pleshkov, que estaba más cerca, se lleva el guante al corazón para darte a entender que lo ha oído.
    -> compartment

= compartment
Enfrente va Diomin, con seis huevos duros en la gorra. Prójor Ilich Diomin, ajustador, jefe del taller de reparaciones de la fábrica de maquinaria, elegido el mismo día que tú. Viene tarareando desde las agujas de Zaborie. # sound: train # invented
—Mira esto, vecina. —Te cae un impreso en las rodillas. Es para pedir un torno y va por el cuarto año. Las columnas las ha trazado él mismo y luego las ha repasado una por una, con tanto tino que el lápiz iba por su propio surco. # who: dyomin # invented
—Una vez es un arañazo —dice—. Dos veces es una raya. —Sopla encima—. En este tren no hay quien no lleve un papel en el bolsillo. ¿Tú qué crees, que allí los leen o que los pesan? # who: dyomin
En el rincón de la puerta, un hombre tiene Pravda abierto delante de la cara. Por esa página lo tenía cuando salieron los huevos.
+ [Pisarle la bota a Diomin. # id: kick]
    —¿Eso es una pregunta o una respuesta? —Se ha agachado a mirar bajo la mesita, con interés. # who: dyomin
    Después sigue la dirección de tus ojos y se pone a alabar la sopa del empalme, el tuétano que lleva, lo bien puesto del precio, hasta que no queda nadie sin enterarse de que ha dejado algo a medias.
    -> great_hall
+ [—¿Un huevo, camarada? # id: egg]
    La página baja. Detrás hay un chico de veinte años con la mejilla hinchada. Dice que no con la cabeza; luego lo coge, porque está caliente, y se lo aplica a la muela.
    De ahí a Moscú no abre la boca. En Moscú hay un automóvil esperándolo.
    -> great_hall
+ [Tararear con él. # id: sing-along]
    Es la de la hija del contramaestre, y tiene dos estrofas que se saltan.
    Llegáis a ellas a la vez y os las saltáis a la vez, llevando el compás en las rodillas, y en el hueco se oyen las ruedas y el periódico, que alguien está doblando.
    -> great_hall

= great_hall
La estación del Norte, un autobús, una verja, un guardia que lee tu credencial moviendo los labios. Número 802, con voto decisivo. Diomin lleva el 803 y le dice que sin prisa. # scene: great-hall # light: day # sound: hall-murmur # place: teller-hall # claim: moscow-station-names # invented
La sala la han hecho juntando dos. Han quitado el muro de en medio y el oro de ambas; es blanca, y sigue cuando un techo ya tendría que haberse acabado. # claim: congress-venue # claim: hall-rebuilt
Una vez viste una nave a la que le habían quitado los pilares. Estuvieron una semana sin pasar nadie por el centro. # invented
El informe empieza por la crisis de fuera, el Japón en China, los fascistas en Alemania. Ya muy adentro viene un chiste, sobre los camaradas que oyen que no habrá clases y creen que se puede dejar el fusil y meterse en la cama. # claim: stalin-report # claim: stalin-classless-joke
Ríe la sala entera. Diomin, que está en pie desde las cuatro, abre los ojos y se ríe también. Al final se levanta todo el mundo. # claim: stalin-classless-joke # invented
+ [Contarlo. # id: count]
    Cuentas las palmadas como se cuentan las pasadas de una tela. En la cuarta centena te pierdes, porque Diomin también cuenta, en voz alta, y ha empezado por el otro extremo. # sound: applause # invented
    Cuando te sientas, el anillo de casada se te ha quedado impreso en el dedo de al lado.
    -> buffet
+ [Parar cuando pare Diomin. # id: with-dyomin]
    Le miras las manos, para parar con ellas. Él está mirando las tuyas. # sound: applause
    Así seguís un buen rato, como dos que se ceden el paso en una puerta, hasta que la fila de delante se sienta y os deja pasar a los dos.
    -> buffet
+ [Sentarme y mirar qué hay en el pupitre. # id: drawer]
    En el pupitre hay un cajón, y en el cajón unos auriculares con su cordón. Te acercas uno a la oreja. # sound: applause # invented
    Es el aplauso, desde más lejos y con un poco de retraso. Lo escuchas ahí hasta que el otro ha terminado.
    -> buffet

= buffet
En el descanso hay té en vasos, y azúcar, en terrones, en cuencos, y al lado de los cuencos no hay nadie. Buscas con la mirada quién lo cuenta. Tanto buscas que la chica de las bandejas se para. # scene: buffet # light: lamp # sound: none # place: teller-buffet # invented
—Usted es de las nuestras —dice. Te lo ha notado en las oes—. Yo soy de Víchuga. # who: waitress # invented
—De Zaborie.
—Pues entonces… —Iguala los vasos en la bandeja. En Víchuga, hace dos inviernos, a los niños les bajaron el pan de cien gramos al día a sesenta. # who: waitress # claim: ivanovo-vichuga-children-bread
—La niña de mi hermano lo comprobaba en el peso de Correos, el de las cartas —dice—. No se equivocaba ni en una miga. —Y te acerca el cuenco. # who: waitress # invented
+ [Dos terrones al bolsillo, para Lida. # id: pocket]
    -> pocketed
+ [Uno entre los dientes, y quedarme aquí. # id: eat]
    Te bebes el té a través del terrón, de pie, como en casa. Da justo para un vaso, y a la chica se le mueven un poco los labios contigo.
    —Otro —dice—. No tiene más que alargar la mano. —La mano se te ha ido detrás de la espalda. # who: waitress
    -> ovation
+ [—¿Quién queda de los suyos? # id: ask-her]
    —Mi hermano. —Ya está llena la bandeja y se la sube al hombro—. Y el peso —dice—. Siguen reclamándolo por escrito, los de Correos. # who: waitress # invented
    Alguien pide limón. Se va con la mano libre por delante, apartando chaquetas.
    -> ovation

= pocketed
Van a parar con el lápiz; esta noche estarán morados por un lado. La chica mira al techo, que también es nuevo, el tiempo justo que necesitas.
Después lleva el cuenco a la mesa siguiente, donde un hombre con dos órdenes en el pecho está esperando a que mire al techo también para él.
-> ovation

= ovation
El treinta, por los altavoces, llega una voz desde más arriba de donde ha estado nadie: tres hombres bajo un globo saludan al congreso. El treinta y uno se comunica que han muerto, y la sala guarda un minuto en pie. # scene: great-hall # light: day # sound: hall-murmur # place: teller-hall-thirtieth # claim: stratostat-launch # claim: stratostat-in-the-hall
Lo cuentas. Son cincuenta y un segundos. # invented
Veintidós kilómetros, dicen. Los metros no los dice nadie. # claim: stratostat-launch # invented
Ese mismo día tiene la palabra el de Leningrado, y están todos en pie antes de que haya abierto la boca. No trae papel. Se apoya en los dos cantos de la tribuna y habla. # claim: kirov-speech # claim: kirov-without-notes
Los que han venido aquí a arrepentirse se pasaron la batalla con la impedimenta, dice; y hay uno que canta como por partitura, pero la voz no es esa. Diomin, bajo segundo, da una palmada en el pupitre. # claim: kirov-on-bukharin # invented
+ [Mirarle las manos al que habla. # id: watch-hands]
    No tienen nada que agarrar y no lo andan buscando.
    —Ese ha trabajado con algo que corta —dice Diomin—. Se aprende a dejarlas quietas. —Y enseña las suyas, nueve dedos y medio, como prueba. # who: dyomin # invented
    -> rostrum
+ [Apuntar la altura mientras aplauden. # id: write-height]
    Escribes 22 000 en la tapa del cuaderno y detrás un punto, para que no se le pueda añadir nada. # invented
    La mujer de delante, que se ha vuelto a aplaudir a alguien, lo lee del revés y asiente, dando por bueno el precio.
    -> rostrum
+ [Mirar hacia la presidencia. # id: watch-platform]
    Desde tu fila no distinguirías a uno de otro. Lo que llega son las manos.
    Un par de ellas para, baja, vuelve a subir con un pañuelo y se suma otra vez, con el pañuelo dentro. # invented
    -> rostrum

= rostrum
Uno tras otro han ido subiendo a decir que estaban equivocados. Lominadze comprendía perfectamente que no apeteciera verlo allí. Rýkov no pensaba robar mucho tiempo. # claim: lominadze-speech # claim: rykov-speech # claim: other-penitents
El cinco de febrero es Kámenev. Le ha tocado, dice, «en este congreso de vencedores», presentar una crónica de derrotas. # place: teller-hall-fifth # claim: kamenev-speech
Diomin ha dejado de tararear. Tiene la solicitud sobre el tablero inclinado, y en el margen va trazando un palote por cada uno, dos veces. # invented
—Si en el taller marcan mal todos los calibres menos uno, vecina —dice—, ese uno es el que yo mando comprobar. —Lo dice como lo dice todo, al frente, con la voz de cualquier día. # who: dyomin # invented
A tu otro lado, uno del trust textil estaba sacándole punta a un lápiz. Se para. # invented
+ [Reírme. # id: laugh # act: gauge]
    ~ gauge = "laughed"
    Se te ha escapado antes de mirar alrededor: una risa de nave, corta, por la nariz. La conviertes en estornudo, y Diomin te dice salud. # invented
    «… en este congreso de vencedores …» # record: stenogram # claim: kamenev-speech
    El 5.II.34, durante la intervención de un delegado, el delegado D. se permitió una comparación hostil al partido. S., sentada a su lado, manifestó su conformidad con risas que después intentó hacer pasar por un resfriado. Oído por persona que ocupaba un asiento próximo. # record: file # invented
    «Me reí, camarada. Tenía gracia». # record: testimony # invented
    En el descanso, el del trust te sostiene la puerta. Anda suelto un catarro, dice, su mujer lo ha pasado, empieza por los estornudos. ¿Y de dónde son, usted y el camarada? Sería raro no decir de dónde se es. # invented
    —Se me había olvidado que hacías eso —dice Diomin en la escalera—. Antes de la guerra se te oía desde la otra orilla. # who: dyomin # invented
    -> letter
+ [—Aquí no, Prójor Ilich. # id: hush # act: gauge]
    ~ gauge = "hushed"
    —Aquí no —dices, con la voz que guardas para los niños que se acercan a las correas. # invented
    «… en este congreso de vencedores …» # record: stenogram # claim: kamenev-speech
    El 5.II.34 el delegado D. se permitió una comparación hostil al partido. S. lo interrumpió con las palabras «aquí no», de donde se desprende que entre S. y D. existe un lugar para tales conversaciones. Oído por persona que ocupaba un asiento próximo. # record: file # invented
    «Le dije que allí no. Me preguntó que dónde, y no se me ocurrió». # record: testimony # invented
    —¿Y dónde? —Quiere saberlo de verdad. Mira a lo largo de la fila, y arriba, y hacia atrás, y como tiene aire de que lo hayan mandado a mirar, los de atrás miran también, a ti. # who: dyomin
    —En el taller tengo una puerta —dice en la cena, por encima de la sal—. Haber traído la puerta. # who: dyomin # invented
    -> letter
+ [Mirar al frente. # id: look-ahead # act: gauge]
    ~ gauge = "silent"
    Miras al frente. El orador ha terminado con los errores y va por los crímenes. # claim: kamenev-speech
    «… en este congreso de vencedores …» # record: stenogram # claim: kamenev-speech
    El 5.II.34 el delegado D. se permitió una comparación hostil al partido. S., a quien iba dirigida, ni protestó ni dio cuenta de ella en ningún momento posterior. Oído por persona que ocupaba un asiento próximo. # record: file # invented
    «Yo estaba escuchando al orador». # record: testimony # invented
    Diomin espera la risa como quien espera el cambio. Notas que te leen el lado de la cara. En el otro lado ha vuelto a oírse el lápiz; no hay manera de que esté afilado.
    —¿No me has oído? —pregunta en la escalera. # who: dyomin
    —Sería el eco.
    —Claro —dice, después de pensárselo un tramo entero—. Como quitaron el muro… # who: dyomin # invented
    -> letter

= letter
Cuatro camas, cuatro mujeres, una lámpara. La de la cama de la puerta duerme con las botas puestas. Os han dado a cada una un cuaderno forrado de percal, y le has mirado el revés a ver de quién: de Sérpujov, un hilo roto cada nueve. # scene: lodging # light: lamp # sound: pencil # place: teller-lodging # invented
{ pocketed:
    Vacías el bolsillo en la manta. De los dos terrones, uno está morado por un lado y el otro ha cogido la marca del lápiz, con el nombre del fabricante y todo, al revés.
- else:
    Vacías el bolsillo en la manta: una credencial, un peine, el lápiz y un terrón de azúcar que tú no cogiste. Solo ha podido meterlo una persona, y esa persona llevaba una bandeja.
}
Cortas una hoja del cuaderno con el cuchillo del pan, muy adentro, por donde no se eche en falta. Las cartas las recoge la encargada del rellano, y no hay que pagar nada. # figure: letter-teller # invented
+ [«Primero, la altura. Segundo, el minuto fue corto». # id: figures # act: letter-home]
    ~ home = "figures"
    «Primero, la altura: veintidós kilómetros, los metros no los han dado. Segundo, nos pusimos todos en pie por ellos un minuto, y fueron cincuenta y un segundos». # claim: stratostat-launch # invented
    En carta del 5.II.34, vista en Correos, S. informa a una menor de que el silencio en honor de los caídos se acortó en nueve segundos. No se ha establecido por encargo de quién se tomó el tiempo. # record: file # invented
    Miras el segundo punto. No tiene modo de comprobarlo; tratándose de Lida, eso quiere decir que lo guardará.
    —¿Qué sumas tú a estas horas? —dice la de la cama de la puerta.
    —Nueve segundos. # invented
    —¿De dinero? ¿No? Pues duérmete.
    -> list_of_tellers
+ [«Suben uno por uno a decir que estaban equivocados». # id: people # act: letter-home]
    ~ home = "people"
    «Suben uno por uno a decir que estaban equivocados —escribes—, y todos piden perdón por el tiempo». No sabías que te hubieras fijado. # invented
    En carta del 5.II.34, vista en Correos, S. describe con lástima el arrepentimiento de antiguos opositores. Una línea aparecía ilegible y fue restituida. Se refiere a D. # record: file # invented
    Después escribes que Diomin te hace reír, y a continuación que está bien de salud, y ves cómo quedan las dos cosas juntas. Tachas la primera, fuerte, y más fuerte.
    Al volver la hoja ha traspasado. Allí está, en morado, del revés, y se lee.
    -> list_of_tellers
+ [«Viva. Comida. Lo de las botas, pronto. Mamá». # id: short # act: letter-home]
    ~ home = "short"
    «Viva. Comida. Lo de las botas, pronto. Mamá». Miras lo que queda de la hoja, que es la hoja. # invented
    La carta del 5.II.34 consta de ocho palabras. Semejante brevedad, en una madre que lleva doce días ausente, ha de considerarse deliberada. # record: file # invented
    Te imaginas a Lida con ella: la pondrá al trasluz, y luego encima del agua hirviendo, buscando el globo.
    Así que le dibujas uno en la esquina, un círculo con un hilo y una caja, y al lado, muy pequeña, ya que no es más que un dibujo, una altura. # invented
    -> list_of_tellers

= list_of_tellers
El ocho se ha agotado el orden del día y queda una tarde libre. La región se sienta alrededor de un billar tapado con una sábana; alguien ha dejado un vaso en la sábana, encima de una tronera, y todos miran el vaso. # scene: lodging # light: dusk # sound: hall-murmur # place: teller-billiards # claim: free-evening-and-parade # invented
Hacen falta nombres para la comisión de escrutinio. Es un honor, dice el del comité regional, y no habrá cena.
—Sazónova, de Zaborie —lee—. Lo hace de cabeza, según me dicen. # invented
+ [—Sé sumar. # id: can-add]
    —A ver —dice una voz. Uno da un número de telares y otro un número de pasadas, y tú das la tela, en metros, y lo que sobra en el plegador. # invented
    Aplauden. Es el primer aplauso del congreso que has podido contar hasta el final: once personas. # invented
    -> carbon
+ [—¿Quién se lo ha dicho? # id: who-said]
    —Aquí está escrito. —Mira el papel, y luego el dorso.
    —¿Y quién lo ha escrito?
    —Camarada Sazónova —dice—, ya le he dicho que es un honor.
    Al otro lado de la sábana, Diomin lee lo que pone en un dado de tiza. Tiene azul en el pulgar.
    -> carbon
+ [—Hay gente con estudios. # id: better-ones]
    —Esos ya están todos —dice—. Ahora hace falta uno que sepa sumar.
    La risa da la vuelta a la mesa, y es buena. La de Diomin es la más larga; se le contagia al billar, y el vaso se va por la tronera.
    -> carbon

= carbon
—¿Has sido tú? —le preguntas en el pasillo.
—¿A mí me ha preguntado alguien? —dice Diomin—. ¿Quién me va a preguntar a mí? Escribirían al comité, y el comité miraría en su segunda copia. # who: dyomin
El de la lista te la deja ver. Es un calco. Ya figuras en ella, entre dos desconocidos, con patronímico y número de carné, y te han puesto un año de más. # sound: paper # invented
—En esta no —dice, cuando pones la punta del lápiz en la cifra, y te la va sacando despacio de debajo de la mano—. Esta es solo la copia.
-> the_box
