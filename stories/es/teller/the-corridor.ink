=== the_corridor
# chapter: the-corridor
Es agosto del treinta y siete, hay pleno en Ivánovo y hace calor. A los invitados de Moscú, dice la del guardarropa, en la estación solo los esperaba la policía. La dacha del comité no la han querido; están en el bosque, en la del jefe de la policía. # scene: hotel-corridor # light: day # sound: footsteps # place: teller-corridor # claim: ivanovo-kaganovich-arrival # invented
A lo largo del pasillo están los secretarios de las ciudades, tú por Zaborie, con los papeles contra el estómago. Pasa un hombre de uñas limpias con una lista. Los invitados agradecerían un poco de crítica al primer secretario de la región; poca cosa, desde abajo. # claim: ivanovo-plenum-trap # invented
—A usted la han pedido por el nombre —dice—. Algo que haya visto. # invented
+ [—No devuelve los buenos días. # id: manners]
    —Eso mismo. —Lo dices desde la sala, y la sala se ríe, agradecida. Después de ti hay uno al que nunca le han ofrecido una silla. El de las uñas limpias pone una señal en la lista, y el siguiente está ya de pie cuando tú todavía no te has sentado. # claim: ivanovo-plenum-trap # invented
    -> almost
+ [—El pan. La primavera del treinta y dos. # id: bread]
    Levanta el lápiz del papel. «Del aparato —aclara—. Los modales». Espera, y pone una cruz, la única de la lista. En la sala van saliendo uno tras otro los que nunca han visto una silla, y al volver te miran. # claim: ivanovo-plenum-trap # invented
    -> almost

= almost
Entonces se levantan los invitados, y lo que han oído es traición, o casi. Cada cual repasa lo que sí dijo, buscando dónde estaba. # claim: ivanovo-plenum-trap # invented
-> nameplates

= nameplates
—Son de latón —dice el carpintero, que va por el pasillo de tu comité, en Zaborie, con un destornillador y una lata de tabaco—. Tornillos así ya no hay. De hierro los que quieras, pero el hierro llora. Así que voy a dos por placa. # scene: hotel-corridor # light: day # place: teller-nameplates # who: carpenter # invented
Sopla un tornillo. «En Ivánovo, a esa visita la llaman el tornado negro». # who: carpenter # about: ivanovo-black-tornado # invented
Diomin no tenía placa. Se lo llevaron en junio, del torno, y lo dejaron pararlo antes. # invented
La de Pleshkov está en el suelo, contra el zócalo. En su despacho hay once lápices en fila, y al lado lo que ha llegado hoy: el sanatorio de su mujer, concedido, a recoger por el marido, previa firma. # invented
+ [Coger uno de los lápices. # id: take-one]
    Coges el del extremo; diez también son una fila. Con él, ya que lo tienes en la mano, firmas por el marido, y a las cinco metes el sobre por debajo de la puerta de Zina y esperas a que tiren de él desde dentro. # invented
    -> evening
+ [Dejar la fila como está. # id: leave-row]
    —Bien hecho —dice el carpintero—. Querrán contarlos. —Uno se ha salido. Lo alinea con el canto de la mano. # who: carpenter # invented
    El sobre te lo llevas. A las cinco entra por debajo de la puerta de Zina, sin la firma de nadie, y la oyes cogerlo y no abrirlo. # invented
    -> evening
+ [Cerrar el despacho con llave. # id: lock-room]
    La llave gira. Las llaves las guarda el segundo secretario. El carpintero te tiende la lata, y la dejas caer entre los tornillos. # invented
    —Esa la van a pedir —dice, y revuelve los tornillos hasta que la llave se va al fondo. El sanatorio se ha quedado al otro lado de la puerta. # who: carpenter # invented
    -> evening

= evening
Todas las tardes a las siete llaman de la región a la secretaria de Zaborie, a pedirle los metros. «Esta noche no hace falta nada, camarada Sazónova», dice la chica. # scene: committee-evening # light: dusk # sound: clock # place: teller-evening # invented
A las ocho sale el tren de Kíneshma, y a las ocho cierra el portero. # invented
+ [Mandar a Lida esta noche a Kíneshma, como Vétrova. # id: lida # act: warning]
    ~ warned = "lida"
    Subes a Lida al tren de las ocho, a casa de tu hermana Polia, que se casó lejos de todo esto. # sound: train # invented
    El 27.VIII.37, S. sacó de la ciudad a su hija, prevenida según todos los indicios. # record: file # invented
    «A la chica la mandé con mi hermana, a la patata». # record: testimony # invented
    —¿Hasta cuándo? —dice Lida por la ventanilla—. ¿Qué día? # who: lida
    —Hasta que esté recogida la patata.
    Se lo has puesto en puntos: primero, se llama como Polia; segundo, no escribe. «¿Tercero?», dice Lida, y suena el silbato. Partes el lápiz por la mitad: un cabo para ella, otro para ti. # who: lida # invented
    -> arrest
+ [Decirle a Klavdia que saque de aquí a Kostia. # id: klavdia # act: warning]
    ~ warned = "klavdia"
    Rascas en la puerta de Klavdia Diómina. Llevas el cedazo. # sound: door # invented
    El 27.VIII.37, con ocasión de prestarle un enser doméstico, S. visitó a la mujer de D. Desde la mañana siguiente el hijo de D. falta de la ciudad. # record: file # invented
    «Le presté un cedazo». # record: testimony # invented
    { wife == "shut":
        La luz de debajo de la puerta se apaga. Luego vuelve, y ahí está, con harina hasta los codos. «Quería ver cómo se hace», dice. # who: dyomina
    - else:
        Tiene harina hasta los codos, y te lo coge como si lo hubiera encargado. «Pasa, quítate de la luz», dice. # who: dyomina
    }
    Mañana a las seis cogen gente para la flota del norte, le dices, y no preguntan por el padre. «El grande mío no tiene ropa de abrigo», dice Klavdia. La dan allí. «¿Cuántas mudas?». Se lo dices. Es una cifra que te has inventado. # who: dyomina # invented
    -> arrest
+ [Quemar el libro de avales. # id: lists # act: warning]
    ~ warned = "lists"
    Sacas el libro de la caja fuerte y enciendes la estufa, en agosto. # invented
    El 27.VIII.37, S. destruyó el registro de los admitidos en el partido por aval de enemigos posteriormente desenmascarados, cuarenta personas en total. # record: file # invented
    «Esa noche había humedad. Encendí la estufa». # record: testimony # invented
    Según los estatutos, quien avala a alguien responde por él. Los cuarenta del libro están cada uno al lado de otro a quien han venido a buscar. A casi todos los conoces por el telar. La tapa es de percal y no prende. # claim: party-recommendation # invented
    —¿Tiene frío? —dice el carpintero desde la puerta. Se va, y vuelve con una brazada de tablillas, las de detrás de las placas—. Roble —dice—. Seco. # who: carpenter # invented
    -> arrest

= arrest
Vienen pasadas las dos de la madrugada, y son dos. Apenas registran. Les quedan otros cuatro en esta calle. # scene: kitchen-night # light: night # sound: door # place: teller-arrest # invented
{ warned == "lida":
    Detrás de la cortina la cama está hecha. El joven mete la mano debajo de la manta, a ver si está caliente. «¿Quién duerme aquí?». Nadie, dices.
- else:
    Detrás de la cortina Lida se incorpora. «¿Voy yo también?», pregunta. El joven le dice que se acueste y corre la cortina. # who: lida
}
{ kept == "yes":
    El mayor descuelga el retrato de Lida, mira el clavo, vuelve a colgarlo, da un paso atrás y lo endereza.
- else:
    El mayor pasa de largo ante el retrato de Lida, va al azúcar, y mira dentro del azucarero, y debajo.
}
—Lo que quepa en una mano —dice.
+ [El lápiz. # id: pencil]
    { warned == "lida":
        «Lápiz, medio», escribe el de ingresos. # invented
    - else:
        «Lápiz, uno», escribe el de ingresos. # invented
    }
    Lo prueba en la muñeca, y mientras rellena lo demás va y viene una raya violeta. Cuando el impreso está lleno busca su pluma, ve lo que tiene en la mano, y lo echa a un cajón donde hay muchos.
    -> before_cell
+ [Pan. # id: bread]
    En el coche lo partes en tres, sin pensar. El joven se come el suyo. El mayor lo lleva en la palma todo el camino, y se baja con él. El tuyo lo llevas aún en el carrillo cuando el de ingresos te pide el nombre, y te lo tiene que pedir otra vez. # invented
    -> before_cell
+ [Lida, con su marco. # id: frame]
    —Los retratos se quedan —dice el mayor. Te la quita, la devuelve a su clavo y mira el reloj. Bajas con esa mano vacía, y el joven pisándote los talones. En el descansillo te das cuenta de que llevas aún el brazo apartado del cuerpo, lo que ocupa un marco. # invented
    -> before_cell

= before_cell
# note: teller-conveyor
+ [Entrar. # id: go-on]
    -> cell
+ [Que se cuente en tres frases. # id: summary]
    -> in_short

= cell
La celda es para seis. Han sacado a los ladrones para hacer sitio, y sois treinta y cuatro, casi todas de oficina. Se duerme de lado y, a la voz, se da la vuelta. Da la voz Glafira Tiápkina, panadera. # scene: cell # light: night # sound: tap # place: teller-cell # claim: ivanovo-prisons-full # invented
Sus pasteles eran para el aniversario, y la nata estaba pasada. Está por envenenamiento. «Lo quieren en gramos —dice—. Yo no sabía, y él que más o menos, y dije que doscientos. Ahí lo habrán puesto». Y sigue con el bizcocho: harina, cuatrocientos; azúcar, lo mismo; ocho huevos. # who: glafira # claim: ivanovo-poisoned-cakes # invented
Ya tarde callan las máquinas de escribir, y se pueden contar los tacones de las mecanógrafas por la escalera. Desde ese momento en la celda no duerme nadie. Glafira dice los gramos más alto. # sound: footsteps # claim: ivanovo-night-beatings # invented
A ti solo te tienen de pie. Lo llaman la cinta. Se relevan tres, durante cuatro días. Cuentas los tarugos del suelo, diecisiete por trece. Al tercer día dan doscientos dieciocho. Los repasas, y uno de los tres te dice que no muevas los labios. # scene: investigator-room # light: lamp # sound: clock # claim: conveyor-days # invented
-> file_read

= in_short
La celda es para seis, y hay treinta y cuatro; da la voz de volverse una panadera, Glafira Tiápkina. De noche, cuando se han ido las mecanógrafas, no duerme nadie. Después te tienen cuatro días de pie, delante de tres que se relevan. # scene: cell # light: night # sound: tap # place: teller-cell # claim: ivanovo-prisons-full # claim: ivanovo-night-beatings # claim: conveyor-days # invented
-> file_read

= file_read
Shmelkov, sargento de la seguridad del Estado, tiene veinticinco años. En la escuela de la fábrica se sentaba al lado de la estufa, y nunca le entró lo de llevarse una. Tú le firmaste el aval para el Komsomol. # scene: investigator-room # light: lamp # sound: clock # place: teller-investigator # invented
—Digámoslo así —dice—. Está usted desenmascarada. Le queda desarmarse ante el partido, por completo y hasta el final. # who: shmelkov # invented
Suena su teléfono. «¿Detrás de las orejas también?», dice, bajito.
—La habitación, a oscuras —dices—. Si es sarampión. Y un trapo rojo en la lámpara. —Es lo primero que apunta. Luego abre el expediente. # figure: file # invented
{ sheet == "read":
    —«En voz alta» —lee, y vuelve una hoja atrás. # who: shmelkov
- else:
    { sheet == "aside":
        —«Apartó una papeleta» —lee—. ¿Apartó de qué? # who: shmelkov
    - else:
        —«Sustrajo un documento» —lee—. Ya lo habrá perdido. # who: shmelkov
    }
}
Levanta la pluma. «¿Y cómo es una papeleta? ¿Como un billete de lotería?». # who: shmelkov
—Es una lista. Se tacha.
—¿Y qué toca? —Pero lo ha apuntado, y ya ha vuelto a su suma. Nueve, y doce, y cuatro—. En el grupo, veinticuatro. # who: shmelkov # invented
—Veinticinco —dices, antes de darte cuenta. # invented
Él sube por la columna con la pluma. «Pues sí. Entonces hay uno que no está todavía. ¿Quién se sentaba con usted, aquella noche?». # who: shmelkov # invented
+ [—Poluyánov. Véresov. El de Jabárovsk. # id: three-names # act: table]
    —Poluyánov, Véresov —dices, por el orden de la mesa—, y el de Jabárovsk. # invented
    El 2.XII.37, S. nombró a P. y a V. como personas con quienes estuvo encerrada una noche. Preguntada de nuevo, deletreó el apellido de una tercera. # record: file # invented
    —Con uno me basta. —Los va mirando—. ¿Ese último cómo se llama? # who: shmelkov
    Sizyj. Lo llamaron una vez, al repartir las urnas. Se lo deletreas; es el más corto, y en el renglón queda poco sitio. # invented
    Lo pone, cuenta los nombres desde arriba con la pluma, y le salen veinticinco; y te mira, por si no son. # invented
    -> confrontation
+ [—Una urna. Cuatro personas. Yo contaba. # id: only-numbers # act: table]
    —Una urna —dices—. Cuatro personas. Yo tenía los ojos en las columnas. # invented
    El 2.XII.37, S. admitió que fueron cuatro las personas y calló el nombre de tres. # record: file # invented
    —Menos usted, tres —dice Shmelkov—. Y a mí me basta con uno. Deme uno. # who: shmelkov
    Podría pedir la lista a Moscú, pero de Moscú tarda seis semanas, y él querría estar en casa. Acaba escribiendo «persona sin identificar», y le pone el número veinticinco. # invented
    -> confrontation
+ [—Enfrente, Véresov, el del instituto. # id: veresov-first # act: table]
    —Enfrente, Véresov —dices—. El de los libros. # invented
    El 2.XII.37, S. puso por delante a V., con la esperanza evidente de ampararse en su nombre. # record: file # invented
    Shmelkov deja la pluma. «¿El de los Problemas? ¿El de los dos trenes y la golondrina?». # who: shmelkov # invented
    Se lo enseñas en el secante: la golondrina se deja. Le sale. Luego telefonea por el apellido. Hasta que conteste Moscú has de estar de pie: dos días. Al apellido le pasa una raya por encima y pone: una persona sentada a la mesa. # invented
    -> confrontation

= confrontation
Traen a Diomin, que viene a decirte a la cara lo que tiene firmado. Está más bajo. Las manos se le quedan donde se las ponen. # sound: door # claim: confrontation-politburo # invented
—¿Se conocen ustedes? —lee Shmelkov. # who: shmelkov
—Me prestó el apellido —dice Diomin. # who: dyomin # invented
Después se lo dice a la pared, de un tirón, como dicen los niños una poesía. «Si en el taller marcan mal todos los calibres menos uno, vecina, ese es el que yo mando comprobar». # who: dyomin # invented
—Lo de «vecina» aquí no viene —dice Shmelkov. # who: shmelkov
{ named == "dyomin":
    —Y en enero del treinta y cinco fue usted quien dio su nombre —te dice. # who: shmelkov # invented
- else:
    { named == "self":
        —Y en enero del treinta y cinco pidió usted que la pusieran en su lugar —te dice. # who: shmelkov # invented
    - else:
        —Y en enero del treinta y cinco —te dice— estuvo usted callada tres minutos y cuarenta segundos. # who: shmelkov # invented
    }
}
—O sea, que lo había oído. ¿O no? —Los ojos de Diomin han vuelto de la pared. # who: shmelkov
+ [—Lo dijo. Yo lo oí. # id: confirm # act: confrontation]
    —Lo dijo —dices—, en el banco, a mi lado, y yo lo oí. # invented
    En el careo del 4.XII.37, S. confirmó íntegramente las palabras de D. y no dio el nombre de nadie más que las hubiera oído. # record: file # invented
    Diomin asiente.
    —Ahí tiene —le dice a Shmelkov—. Dos que marcan lo mismo. # who: dyomin
    Tenéis que firmar los dos, él primero. Firma y repasa, y a la segunda la pluma atraviesa el papel. Hay que buscar otro impreso, y mientras lo buscan estáis uno al lado del otro, como el día que os eligieron. # invented
    -> protocol
+ [—A mí no me lo dijo nunca. # id: deny # act: confrontation]
    —A mí no me lo dijo nunca —le dices a la mesa. # invented
    En el careo del 4.XII.37, S. negó lo que en 1935 se leyó en su presencia y se votó contando ella. No se ha desarmado. # record: file # invented
    —¿Y al lado de quién estaba yo? —Mira a Shmelkov, que lo mira en los papeles. # who: dyomin
    —De ella —dice Shmelkov. # who: shmelkov
    —Eso creía —dice Diomin, muy bajo. # who: dyomin
    Shmelkov moja la pluma. «Dicho —escribe—. No oído». # who: shmelkov
    -> protocol
+ [—¿Quién le pone aceite al torno, Prójor Ilich? # id: ask-health # act: confrontation]
    Le preguntas quién le pone aceite al torno. # invented
    En el careo del 4.XII.37, S., en vez de responder, cruzó con D. palabras convenidas, relativas al aceite de máquinas. # record: file # invented
    Tarda en llegarle.
    —Primero se le da media vuelta —dice—, a mano. —La mano se ha ido de su sitio y la está dando—. Y el vasito. Todos se olvidan del vasito. # who: dyomin
    —¿Qué vasito? —dice Shmelkov, escribiendo. Diomin se lo enseña, en la esquina de la mesa; les lleva un rato. Cuando lo sacan, la mano va todavía por la media vuelta. # who: shmelkov # invented
    -> protocol

= protocol
Las hojas se han pasado a máquina del impreso de ingresos, y sois veinticinco ahí dentro. Para firmar hay silla. «Diecinueve hojas», dice Shmelkov, y levanta la primera. # light: lamp # sound: typewriter # claim: confession-composed # figure: protocol # invented
+ [Firmar al pie de cada una. # id: foot-of-each # act: protocol]
    Firmas al pie de cada una, arrimando la firma al último renglón, para que no se pueda meter nada. # sound: pencil # invented
    El 12.XII.37, S. firmó todas y cada una de las hojas del acta, sin observaciones. # record: file # invented
    «Las firmé todas. Eran diecinueve». # record: testimony # invented
    A la séptima se le ha caído la rúbrica, y a la duodécima, el «ova». Shmelkov pone la última junto a la primera. «Dirán que son dos personas», dice. De modo que la última la haces otra vez, con rúbrica, como para el hilo. # who: shmelkov # invented
    -> slip
+ [Poner la hora al lado de cada firma. # id: hour-beside # act: protocol]
    Al lado de cada firma pones la hora, la del reloj que tiene él encima: las cuatro y doce, las cuatro y trece. # sound: clock # invented
    El 12.XII.37, S. consignó la hora junto a cada firma, para dar a entender que el acta se levantó de noche. # record: file # invented
    «Puse la hora. La última fueron las cuatro y media». # record: testimony # invented
    Shmelkov se vuelve a mirar. Va siete minutos atrasado. ¿Las corriges? Lo intenta con los dedos, hacia delante, y luego hacia atrás. # invented
    —Déjelo —dice—. Es de noche con las dos. # who: shmelkov
    -> slip
+ [Leer antes las diecinueve hojas. # id: read-first # act: protocol]
    Las lees desde la primera, con el dedo debajo del renglón. # sound: paper # invented
    El 12.XII.37, S., leída el acta, la firmó, sin observaciones. # record: file # invented
    «La leí antes. Había una frase mía». # record: testimony # invented
    En la cuarta hay una frase que es tuya. «Es una lista. Se tacha». Encima está la palabra «terror», y debajo, los nombres. # invented
    —Eso lo dijo usted —dice Shmelkov. # who: shmelkov
    -> slip

= slip
A finales de diciembre te toca esperar de cara a la pared. Ha venido la Sala Militar; está en el despacho del jefe de bomberos. Al otro lado de la pared uno dicta y una mecanógrafa escribe. «La misma —dice él—. Punto y aparte. La misma». La vista no ha empezado, le cuenta un guardia a otro. # scene: hotel-corridor # light: day # sound: typewriter # place: teller-slip # claim: ivanovo-verdicts-typed-first # invented
—Pregunte si es con cartas —dice la de al lado, contra el yeso—. El mío tiene diez años, sin. Me lo dijeron en la ventanilla, en octubre. Diez, dije yo, bueno, es fuerte, y muchas gracias. # claim: without-correspondence-formula # invented
Lo tuyo es un papel pequeño, del Consejo Especial. Ocho años. Se lee, y se firma por detrás. # invented
+ [Leerlo en voz alta. # id: read-it]
    Lo lees en voz alta. «En silencio», dice el funcionario. Pero por el pasillo se ha oído, y alguien que está de cara al yeso lo repite detrás de ti, bajito, probándolo: «Ocho». El guardia va mirando las espaldas, a ver cuál ha sido. # invented
    -> on_the_back
+ [—La fecha es anterior a mi firma. # id: ask-date]
    —El dos de diciembre. Yo firmé el doce. —El funcionario trae las hojas, y a otro funcionario. «Pues sí», dice el otro. «¿Y en cuál de las dos, según usted, se nos fue la pluma?». Lo pregunta de verdad; ha mojado ya la suya. # invented
    -> on_the_back

= on_the_back
Firmas, con la rúbrica. # sound: pencil
—¿Con cartas —preguntas— o sin cartas?
—Con —dice el funcionario, que lleva ahí desde las seis—. Los de sin, ahí dentro. Esos no firman. —Y señala con la pluma. Al otro lado de la pared dice el hombre: «La misma. Punto y aparte». # sound: typewriter # claim: ivanovo-verdicts-typed-first # claim: without-correspondence-formula # invented
La mujer de al lado ha separado la frente del yeso.
-> the_statement
