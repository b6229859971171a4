=== mandate
# chapter: mandate
Lida ha afilado el lápiz por las dos puntas. Es un lápiz tinta, de los violetas; lo ha probado en el labio. # scene: road-map # light: frost # sound: wind # place: teller-platform # invented
—Primero —dice, y te lo alarga hasta el estribo—. Si mientras estás en el congreso sube un globo, mamá, quiero la altura. Segundo, botas. Tercero, que no te vengan con un «más o menos». # who: lida
En otoño devolviste un vagón de hilo por siete bobinas de menos. «Un vagón, más o menos», había puesto el trust. Se pararon sesenta telares, y las tejedoras te han sacado una copla. # invented
Pleshkov, segundo secretario del Partido en la ciudad, donde la primera eres tú, se ha puesto detrás de Lida con la lista en el guante: tubo de quinqué, bicarbonato, un impreso para el sanatorio, sellado.
—Y quién ha dicho qué, Anna Serguéievna —añade—. Por aquello del orden. # who: pleshkov
El tren da un tirón. El otro guante le cae a Lida en el hombro, para apartarla de las ruedas, y lo miras hasta que lo levanta.
+ [—En metros, la altura. # id: figures]
    —¡En metros! —gritas.
    —¡Y el frío que haga allí arriba! ¡En centígrados! —Anda, y luego corre. Por todo el andén la gente levanta la cabeza, a ver con quién habla. Pleshkov moja el lápiz y lo apunta, debajo del tubo de quinqué. # who: lida
    -> compartment
+ [—Primero las botas. Hasta entonces, papel. # id: boots]
    —¡Si ya llevo papel! —Se planta sobre una pierna y te enseña la suela: El Territorio Obrero, doblado en cuatro, con media cosecha sin precedentes a la vista. # who: lida # invented
    —En la lista no hay botas —dice Pleshkov. Lida te sigue a la pata coja, suela en alto, hasta donde se acaba el andén. # who: pleshkov
    -> compartment
+ [—El bicarbonato lo tendrá, Matvéi Ósipovich. # id: bicarbonate]
    —¿Y lo otro? —Va al trote. Debajo del bicarbonato, te lo enseña, hay un renglón trazado, en blanco. # who: pleshkov
    Levantas el lápiz cogido por el medio; que lo tome por respuesta. Detrás de él Lida se acuerda de un cuarto punto, lo grita, y el silbato le pasa por encima.
    -> compartment

= compartment
Enfrente va Diomin, con seis huevos duros en la gorra. Prójor Ilich Diomin, jefe del taller de reparaciones de la fábrica de maquinaria, elegido para el congreso del Partido la misma noche que tú. Viene tarareando desde las agujas de Zaborie. # sound: train # invented
—Mira esto, vecina. —Te cae un impreso en las rodillas. Es para pedir un torno y va por el cuarto año. Las columnas las ha trazado él mismo y luego las ha repasado una por una, por el mismo surco. # who: dyomin # invented
—Una vez es un arañazo —dice—. Dos veces es una raya. —Sopla encima—. En este tren no hay quien no lleve un papel en el bolsillo. ¿Tú qué crees, que allí los leen o que los pesan? # who: dyomin
En el rincón de la puerta, un hombre tiene el Pravda abierto delante de la cara. Por esa misma página iba cuando salieron los huevos.
+ [Pisarle la bota a Diomin. # id: kick]
    —¿Eso es una pregunta o una respuesta? —Se ha agachado a mirar debajo de la mesita. # who: dyomin
    Después sigue la dirección de tus ojos y se pone a alabar la sopa del empalme, el tuétano, lo arreglado del precio, hasta que el vagón entero se da cuenta de que iba a decir otra cosa.
    -> great_hall
+ [—¿Un huevo, camarada? # id: egg]
    La página baja. Detrás hay un chico de veinte años con la mejilla hinchada. Coge el huevo, porque está caliente, y se lo arrima a la muela.
    Llega a Moscú sin abrir la boca, y allí lo espera un automóvil.
    -> great_hall
+ [Tararear con él. # id: sing-along]
    Es la de la hija del contramaestre, y hay dos estrofas que no se cantan delante de gente.
    Llegáis a ellas a la vez y os las saltáis a la vez, llevando el compás en las rodillas, y en el hueco se oyen las ruedas, y cómo se dobla un periódico.
    -> great_hall

= great_hall
La estación del Norte, un autobús, una verja, un guardia que lee tu credencial moviendo los labios: Sazónova, Anna Serguéievna, número 800, con voz y voto. Diomin lleva el 801 y le dice que sin prisa. # scene: great-hall # light: day # sound: hall-murmur # place: teller-hall # claim: moscow-station-names # invented
La sala la han hecho juntando dos. Ya no hay muro en medio, ni oro; es blanca, y el techo sigue cuando ya tendría que haberse acabado. # claim: congress-venue # claim: hall-rebuilt
El informe es de Stalin. Desde tu fila es una manga y un altavoz. # claim: stalin-report # invented
Mucho más adelante hay un chiste, sobre los camaradas que oyen «sociedad sin clases» y creen que se puede dejar el fusil y meterse en la cama. Ríe la sala entera. Diomin abre los ojos y se ríe también. Al final todo el mundo se pone en pie y aplaude. # claim: stalin-classless-joke # invented
+ [Contar las palmadas. # id: count]
    Las cuentas como se cuentan las pasadas de una tela. En la cuarta centena te pierdes, porque Diomin también cuenta, en voz alta, y te lleva ventaja. # sound: applause-long # invented
    Cuando te sientas, la alianza se te ha quedado marcada en el dedo de al lado.
    -> buffet
+ [Parar cuando pare Diomin. # id: with-dyomin]
    Le miras las manos, para parar con ellas. Él está mirando las tuyas. # sound: applause
    Así seguís un buen rato, como dos que se ceden el paso en una puerta, hasta que la fila de delante se sienta y os deja pasar a los dos.
    -> buffet
+ [Aplaudir y tantear qué hay en el pupitre. # id: drawer]
    Aplaudes con una mano, contra la cadera. La otra encuentra en el pupitre un cajón, y dentro unos auriculares con su cordón. # sound: applause-thin # invented
    Te agachas y te acercas uno a la oreja: el aplauso, desde más lejos y con un poco de retraso. Cuando asomas, la fila entera te está mirando esa mano sola.
    -> buffet

= buffet
En el descanso hay té en vasos, y cuencos de azúcar en terrones, y al lado no hay nadie. Buscas con la mirada quién lo cuenta, y se lo preguntas a la chica de las bandejas. # scene: buffet # light: lamp # place: teller-buffet # invented
—Usted es de las nuestras. —Te lo ha notado en las oes—. Yo soy de Víchuga. # who: waitress # invented
—De Zaborie.
—Entonces ya lo sabe. Hace dos inviernos, a los niños nuestros les bajaron el pan de cien gramos al día a sesenta. —Iguala los vasos en la bandeja. # who: waitress # claim: ivanovo-vichuga-children-bread
—La niña de mi hermano lo comprobaba en el peso de Correos, el de las cartas —sigue—. No se equivocaba ni en una miga. —Y te acerca el cuenco. # who: waitress # invented
+ [Dos terrones al bolsillo, para Lida. # id: pocket]
    -> pocketed
+ [Uno entre los dientes, y quedarme aquí. # id: eat]
    Te bebes el té a través del terrón, de pie, como en casa. Da justo para un vaso, y a la chica se le mueven los labios al compás de los tuyos.
    —Otro —dice—. No tiene más que alargar la mano. —La mano se te ha ido detrás de la espalda. # who: waitress
    -> ovation
+ [—¿Quién queda de los suyos? # id: ask-her]
    —Mi hermano. —Ya está llena la bandeja y se la sube al hombro—. Y el peso —dice—. Siguen reclamándolo por escrito, los de Correos. # who: waitress # invented
    Alguien pide limón. Se va con la mano libre por delante, apartando chaquetas, sin mirar de quién son.
    -> ovation

= pocketed
Van a parar con el lápiz. La chica mira al techo, que también es nuevo, el tiempo justo que necesitas.
Después lleva el cuenco a la mesa siguiente, donde un hombre con dos órdenes en el pecho lleva un rato esperando a que mire al techo.
-> ovation

= ovation
Uno tras otro han ido subiendo, hombres cuyo retrato hubo que descolgar, a decir que estaban equivocados. Rýkov no pensaba robar mucho tiempo. # scene: great-hall # light: day # sound: hall-murmur # place: teller-hall-thirtieth # claim: lominadze-speech # claim: rykov-speech # claim: other-penitents # invented
El treinta, por los altavoces, llega una voz desde más arriba de donde ha estado nadie: tres hombres bajo un globo saludan al congreso. El treinta y uno se comunica que han muerto, y la sala guarda en pie un minuto de silencio. # claim: stratostat-launch # claim: stratostat-in-the-hall
A ti te salen cincuenta y un segundos. La altura la dan en veintidós kilómetros, sin los metros. # claim: stratostat-launch # invented
Ese mismo día tiene la palabra Kírov, el que manda en Leningrado, y están todos en pie antes de que haya abierto la boca. No trae papel; habla. # claim: kirov-speech # claim: kirov-without-notes
Los que suben aquí a arrepentirse se pasaron la batalla con la impedimenta, dice; y hay uno que canta como si llevara la partitura delante, pero con la voz que no es. Diomin, que en el coro hace de bajo, da una palmada en el pupitre. # claim: kirov-on-bukharin # invented
+ [Mirarle las manos al que habla. # id: watch-hands]
    No tienen nada que agarrar, y se están quietas.
    —Ese ha trabajado en máquinas de correa —dice Diomin—. Al lado de una correa en marcha no se manotea. —Y enseña las suyas, nueve dedos y medio, y los de detrás los cuentan. # who: dyomin # invented
    -> rostrum
+ [Apuntar la altura mientras aplauden. # id: write-height]
    Escribes 22 000 en el dorso del orden del día y detrás un punto, para que no se le pueda añadir nada. # invented
    La mujer de delante, que se ha vuelto a aplaudir a alguien, lo lee del revés y asiente, dando por bueno el precio.
    -> rostrum
+ [—¿Qué había dicho, antes de que nos levantáramos? # id: what-said]
    —Nada —dice Diomin, con su voz de siempre—. No había empezado. # who: dyomin
    La mujer de delante se vuelve: lo mira a él, te mira a ti, te mira las manos, que tienes en el regazo. Las pones encima del pupitre, una al lado de la otra, donde se vean.
    -> rostrum

= rostrum
El cinco de febrero sube Kámenev. Le ha tocado, dice, «en este congreso de vencedores», presentar una crónica de derrotas. # place: teller-hall-fifth # claim: kamenev-speech
Diomin tiene la solicitud sobre el tablero inclinado, y en el margen, por cada uno que estaba equivocado, va trazando un palote, y lo repasa. # invented
—Si en el taller marcan mal todos los calibres menos uno, vecina —dice—, ese es el que yo mando comprobar. # who: dyomin # invented
A tu otro lado, uno del trust textil estaba sacándole punta a un lápiz. Se para. # invented
+ [Reírme. # id: laugh # act: gauge]
    ~ gauge = "laughed"
    Se te ha escapado antes de mirar alrededor: una risa de tejedora, corta, por la nariz. La conviertes en estornudo, y Diomin te dice «¡salud!». # invented
    «… en este congreso de vencedores …» # record: stenogram # claim: kamenev-speech
    El 5.II.34 el delegado D. se permitió una comparación hostil al partido. S., sentada a su lado, manifestó su conformidad con risas y, al verse observada, fingió hallarse enferma. Oído por persona que ocupaba un asiento próximo. # record: file # invented
    «Me reí, camarada. Tenía gracia». # record: testimony # invented
    En el descanso, el del trust te sujeta la puerta. Anda suelto un catarro, dice, empieza por los estornudos. ¿Y de dónde son, usted y el camarada? Se lo dices, con todas las oes. # invented
    —Se me había olvidado que hacías eso —dice Diomin en la escalera—. Antes de la guerra se te oía desde la otra orilla. # who: dyomin # invented
    -> letter
+ [—Aquí no, Prójor Ilich. # id: hush # act: gauge]
    ~ gauge = "hushed"
    —Aquí no —dices, con la voz que guardas para los niños que se acercan a las correas. # invented
    «… en este congreso de vencedores …» # record: stenogram # claim: kamenev-speech
    El 5.II.34 el delegado D. se permitió una comparación hostil al partido. S. lo interrumpió con las palabras «aquí no», de donde se desprende que entre S. y D. existe un lugar para tales conversaciones. Oído por persona que ocupaba un asiento próximo. # record: file # invented
    «Le dije que allí no. Me preguntó que dónde, y no supe decirle». # record: testimony # invented
    —¿Y dónde? —Mira a lo largo de la fila, y arriba, y hacia atrás, y como parece que lo hayan mandado a mirar, los de atrás miran también, a ti. # who: dyomin
    —En el taller tengo una puerta que se cierra —dice en la cena, por encima de la sal—. Tenía que haberme traído la puerta. # who: dyomin # invented
    -> letter
+ [Mirar al frente. # id: look-ahead # act: gauge]
    ~ gauge = "silent"
    Miras al frente. El orador ha terminado con los errores y va por los crímenes. # claim: kamenev-speech
    «… en este congreso de vencedores …» # record: stenogram # claim: kamenev-speech
    El 5.II.34 el delegado D. se permitió una comparación hostil al partido. S., a quien iba dirigida, ni protestó ni dio cuenta de ella en ningún momento posterior. Oído por persona que ocupaba un asiento próximo. # record: file # invented
    «Yo estaba escuchando al orador». # record: testimony # invented
    Diomin espera la risa como quien espera las vueltas. Al otro lado ha vuelto a oírse el lápiz.
    —¿No me has oído? —pregunta en la escalera. # who: dyomin
    —Sería el eco.
    —Claro —dice, después de pensárselo un tramo entero—. Como quitaron el muro… # who: dyomin # invented
    -> letter

= letter
Cuatro camas, cuatro mujeres, una lámpara, y junto a la lámpara Lida, en su marco de hojalata. La de la cama de la puerta duerme con las botas puestas. Os han dado a cada una un cuaderno, forrado en percal de Sérpujov. # scene: lodging # light: lamp # sound: pencil # place: teller-lodging # invented
{ pocketed:
    Vuelcas en la manta diez días de bolsillo. De los dos terrones, uno está violeta por un lado, y el lápiz, cuando lo mojas, sabe dulce.
- else:
    Vuelcas en la manta diez días de bolsillo: una credencial, un peine, el lápiz y, en el fondo, un terrón de azúcar que tú no cogiste. La chica llevaba las dos manos en la bandeja.
}
Cortas una hoja del cuaderno con el cuchillo del pan. # figure: letter-teller # invented
+ [«Primero, la altura». # id: figures # act: letter-home]
    ~ home = "figures"
    «Primero, la altura: veintidós kilómetros, los metros no los han dado. Segundo, nos pusimos todos en pie por ellos un minuto, y fueron cincuenta y un segundos». # claim: stratostat-launch # invented
    En carta del 5.II.34, vista en Correos, S. informa a una menor de que el silencio en honor de los caídos se acortó en nueve segundos. No consta por encargo de quién se tomó el tiempo. # record: file # invented
    —¿Qué sumas tú a estas horas? —dice la de la cama de la puerta.
    —Nueve segundos. # invented
    —¿De dinero? ¿No? Pues duérmete.
    -> list_of_tellers
+ [«Van subiendo uno por uno». # id: people # act: letter-home]
    ~ home = "people"
    «Van subiendo uno por uno a decir que estaban equivocados —escribes—, y todos piden perdón por el tiempo». # invented
    En carta del 5.II.34, vista en Correos, S. describe con lástima el arrepentimiento de antiguos opositores. Una línea aparecía ilegible y fue restituida. Se refiere a D. # record: file # invented
    Después escribes que Diomin te hace reír, y lo lees como lo leería otro. Lo tachas, fuerte, y más fuerte.
    Cuando vuelves la hoja, ahí está, en violeta, del revés, y se lee.
    -> list_of_tellers
+ [«Estoy viva». # id: short # act: letter-home]
    ~ home = "short"
    «Estoy viva. Como bien. Habrá botas. Mamá». Ocupa un renglón. Quedan veintidós. # invented
    La carta del 5.II.34 consta de siete palabras. Semejante brevedad, en una madre que lleva doce días ausente, ha de considerarse deliberada. # record: file # invented
    Lida la mirará al trasluz, y luego al vapor de la tetera, buscando el globo.
    Así que le dibujas uno en la esquina, un círculo con un hilo y una caja, y al lado, muy pequeña, ya que no es más que un dibujo, una altura. # invented
    -> list_of_tellers

= list_of_tellers
El ocho, agotado el orden del día, queda una tarde libre. Los de la región están sentados alrededor de un billar tapado con una sábana; alguien ha dejado un vaso encima de una tronera, y todos lo miran. # scene: lodging # light: dusk # sound: hall-murmur # place: teller-billiards # claim: free-evening-and-parade # invented
Mañana el congreso elige su Comité Central, en secreto, y hacen falta nombres para la comisión de escrutinio. Es un honor, dice el del comité regional, y no habrá cena.
—Sazónova, de Zaborie —lee—. Lo hace de cabeza, según me dicen. # invented
+ [—Tengo a la niña mala en casa, camarada. # id: girl-ill]
    —¿Mala? —Baja por un papel—. Hija, una, quince años, en buena salud —lee, contento de poder decírtelo. # invented
    Nunca lo habías dicho de ella, ni en broma. Buscas madera debajo de la sábana y la tocas, y todos ven saltar el vaso.
    -> carbon
+ [—¿Quién se lo ha dicho? # id: who-said]
    —Aquí está escrito. —Mira el papel, y luego el dorso.
    —¿Y quién lo ha escrito?
    —Camarada Sazónova —dice—, ya le he dicho que es un honor.
    Al otro lado de la sábana Diomin, que tiene azul en el pulgar, quita el vaso de la tronera y se bebe lo que hay.
    -> carbon
+ [—Hay gente con estudios. # id: better-ones]
    —Esos ya están todos —dice—. Ahora hace falta uno que sepa sumar.
    La risa da la vuelta a la mesa, y es buena. La de Diomin es la más larga; se le contagia al billar, y el vaso se va por la tronera.
    -> carbon

= carbon
—¿Has sido tú? —le preguntas a Diomin en el pasillo.
—¿Quién me va a preguntar a mí? —dice—. Escribirían a Pleshkov, y Pleshkov nos tiene a todos por duplicado. # who: dyomin
El de la lista te la deja ver: una copia al carbón. Ya figuras en ella, con patronímico y número de carné, y te han hecho nacer un año tarde. # sound: paper # invented
—En esta no —dice, cuando pones la punta del lápiz en la cifra, y te la va sacando despacio de debajo de la mano—. Esta es solo la copia.
-> the_box
