=== the_corridor
# chapter: the-corridor
Los invitados de Moscú no han querido la dacha del comité, dice la del guardarropa; están en la del jefe de la policía, solos en el bosque. En la estación no había más que policías. # scene: hotel-corridor # light: day # sound: footsteps # place: teller-corridor # claim: ivanovo-kaganovich-arrival # invented
Es agosto, y hay pleno en Ivánovo. A lo largo del pasillo están los secretarios, con los papeles contra el estómago. Por en medio viene un hombre amable con una lista. Los invitados agradecerían un poco de crítica al primer secretario, poca cosa, desde abajo. # claim: ivanovo-plenum-trap # invented
—Usted les interesa especialmente —te dice—. Algo de la vida. # invented
+ [—No devuelve los buenos días. # id: manners]
    —Justo eso —dice el hombre amable. Lo dices desde la sala, y la sala se ríe, agradecida, porque es así. Después de ti hay uno al que nunca le han ofrecido una silla. # claim: ivanovo-plenum-trap # invented
    -> almost
+ [—El pan. La primavera del treinta y dos. # id: bread]
    —De la vida del aparato —aclara, con el lápiz separado del papel—. Los modales. —No te llaman. Desde tu sitio oyes a quién no le han ofrecido nunca una silla. # claim: ivanovo-plenum-trap # invented
    -> almost
+ [—No traigo nada escrito. # id: no-paper]
    —Tanto mejor —dice, y te pone una cruz. Dices que en Zaborie el tejado espera contestación desde mayo. Lo toman por una gracia. Después de ti hay uno al que nunca le han ofrecido una silla. # claim: ivanovo-plenum-trap # invented
    -> almost

= almost
Entonces se levantan los invitados, y lo que han oído es traición, o casi. En las filas nadie ha dicho esa palabra. Cada cual repasa lo que sí dijo, buscando dónde estaba. # claim: ivanovo-plenum-trap # invented
-> nameplates

= nameplates
—De latón —dice el carpintero, que va por el pasillo del comité de Zaborie con un destornillador y una lata de tabaco—. Ya no se encuentran. Yo pongo dos nada más. Cuatro, para lo que duran, no compensa. # scene: hotel-corridor # light: dusk # place: teller-nameplates # who: carpenter # invented
—En Ivánovo lo llaman el tornado negro —dice, y sopla un tornillo. # who: carpenter # about: ivanovo-black-tornado # invented
Diomin no tenía placa. Se lo llevaron en junio, del torno, y le dejaron que lo parase. # invented
La de Pleshkov está en el suelo, contra el zócalo. En su despacho hay once lápices en fila, y al lado lo que ha llegado hoy: el vale de Zina para el sanatorio, a recoger por el marido, con firma. # invented
+ [Coger uno de los lápices. # id: take-one]
    Coges el de la punta; diez también son una fila. Con él firmas por el marido, y a la hora de cenar metes el sobre por debajo de la puerta de Zina y esperas a que tiren de él desde dentro. # invented
    -> evening
+ [Dejar la fila como está. # id: leave-row]
    —Bien hecho —dice el carpintero—. Querrán contarlos. —Uno se ha salido. Lo alinea con el canto de la mano. # who: carpenter # invented
    -> evening
+ [Cerrar el despacho con llave. # id: lock-room]
    La llave gira. Luego está la cuestión de quién la custodia; en estos casos, el segundo secretario. El carpintero te tiende la lata, y la dejas caer entre los tornillos. # invented
    -> evening

= evening
Todas las tardes a las siete llama la región a pedir los metros. Los tienes delante, en crudo y acabados. «Esta noche no hace falta nada, camarada Sazónova», dice la chica. # scene: committee-room # light: dusk # sound: clock # place: teller-evening # invented
Esperas a que los pida, a pesar de todo. Ella espera también, a que cuelgues tú. En nueve años no ha llamado nadie a este número que no quisiera una cifra. # invented
Son y cinco. Da tiempo a una cosa, si se hace bien.
+ [Mandar a Lida esta noche a Kíneshma, como Vétrova. # id: lida # act: warning]
    ~ warned = "lida"
    La subes al tren de la noche para Kíneshma, a casa de tu hermana Polia, que es Vétrova. # sound: train # invented
    El 27.VIII.37, S. sacó de la ciudad a su hija, prevenida por personas aún no establecidas. # record: file # invented
    «A la chica la mandé con mi hermana, a la patata». # record: testimony # invented
    —¿Hasta cuándo? —dice Lida por la ventanilla—. ¿Qué día? # who: lida
    —Hasta que esté recogida.
    Tiene dieciocho años y lo ha puesto en puntos antes del silbato. Primero, se llama como se llame Polia. Segundo, no escribe. «Tercero, ¿y a ese quién le saca punta?». Partes el lápiz por la mitad: un cabo para ella, otro para ti. # who: lida # invented
    -> arrest
+ [Decirle a Klavdia que saque de aquí a Kostia. # id: klavdia # act: warning]
    ~ warned = "klavdia"
    Vas a casa de Klavdia Diómina y rascas en la puerta, con el cedazo. # sound: door # invented
    El 27.VIII.37, so pretexto de prestarle un enser doméstico, S. visitó a la mujer de D. Desde la mañana siguiente el hijo de D. falta de la ciudad. # record: file # invented
    «Le presté un cedazo». # record: testimony # invented
    { wife == "shut":
        La luz de debajo de la puerta se apaga. Luego vuelve, y ahí está, con harina hasta los codos. «Quería ver cómo se hace», dice. # who: dyomina
    - else:
        Tiene harina hasta los codos, y te lo coge como si lo hubiera encargado. «Pasa, quítate de la luz», dice. # who: dyomina
    }
    Están cogiendo gente para la flota del norte, le dices, mañana a las seis, y no preguntan por el padre. «Ese mío mayor no tiene ropa de abrigo», dice Klavdia. La dan allí. «¿Cuántas mudas?». Se lo dices. Es una cifra que te has inventado. # who: dyomina # invented
    -> arrest
+ [Quemar el libro de avales. # id: lists # act: warning]
    ~ warned = "lists"
    Sacas el libro de la caja fuerte y enciendes la estufa, en agosto. # invented
    El 27.VIII.37, S. destruyó el registro de los admitidos en el partido por aval de enemigos posteriormente desenmascarados, cuarenta personas en total. # record: file # invented
    «Esa noche había humedad. Encendí la estufa». # record: testimony # invented
    Quien avala a alguien responde por él, y de un tiempo a esta parte va también al revés. Son cuarenta, cada uno al lado del nombre de alguien a quien han venido a buscar. La tapa es de percal y arde de mala gana. Lo vas metiendo hoja por hoja. A casi todos los conocías por su telar. # claim: party-recommendation # invented
    —¿Tiene frío? —dice el carpintero desde la puerta. Se va, y vuelve con una brazada de tablillas, las de detrás de las placas—. Es roble. Está seco. # who: carpenter # invented
    -> arrest

= arrest
Son dos, pasadas las dos de la madrugada, y no dan las buenas noches. Apenas registran. Les quedan otros cuatro en esta calle. # scene: communal-kitchen # light: night # sound: door # place: teller-arrest # invented
{ warned == "lida":
    Detrás de la cortina la cama está hecha. El joven mete la mano debajo de la manta, a ver si está caliente. «¿Quién duerme aquí?». Nadie, dices.
- else:
    —¿Por cuánto tiempo? —pregunta Lida, que se ha sentado en la cama—. ¿En días? —El joven le dice que se acueste y le corre la cortina, por la corriente. # who: lida
}
{ kept == "yes":
    El mayor descuelga su retrato, mira el clavo, vuelve a colgarlo, da un paso atrás y lo endereza.
- else:
    El mayor pasa de largo por su retrato, va al azúcar, y mira dentro del azucarero, y debajo.
}
—Lo que quepa en una mano —dice.
+ [El lápiz. # id: pencil]
    «Lápiz, uno», escribe el de la recepción. Lo moja, a ver si pinta, y mientras rellena lo demás lleva violeta en el labio. # invented
    -> before_cell
+ [Pan. # id: bread]
    En el coche lo partes en tres, sin pensar. El joven se come el suyo. El mayor lo lleva en la palma todo el camino, como algo que le van a hacer firmar. # invented
    -> before_cell

= before_cell
# note: teller-conveyor
+ [Seguir. # id: go-on]
    -> cell
+ [Leer lo que sigue en resumen. # id: summary]
    -> in_short

= cell
La celda es para seis. A los ladrones los han sacado, por hacer sitio, y sois treinta y cuatro, casi todas de oficina. Se duerme de lado y, a la voz, se da la vuelta. La voz la da Glafira Tiápkina, panadera. # scene: cell # light: night # sound: tap # place: teller-cell # claim: ivanovo-prisons-full # invented
Sus pasteles eran para el aniversario, y la nata estaba pasada; ahora es veneno. «Me preguntan que cuántos gramos —dice—. ¿De qué?, les digo yo». Y sigue con el bizcocho: harina, cuatrocientos; azúcar, lo mismo; ocho huevos. # who: glafira # claim: ivanovo-poisoned-cakes # invented
Tarde ya, callan las máquinas de escribir, y se pueden contar los tacones de las mecanógrafas por la escalera. Desde ese momento en la celda no duerme nadie. Glafira dice los gramos más alto. # sound: footsteps # claim: ivanovo-night-beatings # invented
A ti solo te tienen de pie. Lo llaman la cinta; Glafira tenía una en la panificadora. Se relevan tres, durante cuatro días. Cuentas los tacos del suelo, diecinueve por once. Al tercer día dan doscientos seis. Los repasas, y uno de los tres te dice que no muevas los labios. # scene: investigator-room # light: lamp # sound: clock # claim: conveyor-days # invented
-> file_read

= in_short
La celda es para seis, y hay treinta y cuatro. Una panadera, Glafira Tiápkina, da la voz de volverse y recita pasteles en gramos; tenía una nata pasada, y ahora es veneno. Por las noches se escucha. Después te tienen cuatro días de pie, delante de tres que se relevan, hasta que el suelo deja de cuadrar. # scene: cell # light: night # sound: tap # place: teller-cell # claim: ivanovo-prisons-full # claim: ivanovo-poisoned-cakes # claim: conveyor-days # invented
-> file_read

= file_read
—Pongámoslo así —dice Shmelkov, sargento de la seguridad del Estado, veinticinco años. En la escuela de la fábrica se sentaba al lado de la estufa. El aval para el Komsomol se lo firmaste tú. Lo de llevarse una no le entró nunca. # scene: investigator-room # light: lamp # sound: clock # place: teller-investigator # who: shmelkov # invented
Suena su teléfono. «¿Detrás de las orejas también?», dice, bajito.
—Hay que tenerla a oscuras —dices—. Siendo sarampión. Un trapo rojo en la lámpara. —Eso lo apunta lo primero. Luego abre el expediente. # figure: file # invented
{ sheet == "read":
    —«En voz alta» —repite—. Pues bien está. # who: shmelkov
- else:
    { sheet == "aside":
        —«Apartó una papeleta» —repite—. ¿Apartó de qué? # who: shmelkov
    - else:
        —«Sustrajo un documento» —repite—. Ya lo habrá perdido. # who: shmelkov
    }
}
—¿Y cómo es una papeleta? —Pasa la hoja—. ¿Como un billete de lotería? # who: shmelkov
—Es una lista. Se tacha.
—¿Y qué toca? —Pero ya ha vuelto a su suma. Nueve, y once, y cinco—. En el grupo, veinticuatro. # who: shmelkov # invented
—Veinticinco —dices, antes de darte cuenta. Él sube por la columna con la pluma. «Pues sí. Entonces hay uno que no está todavía. Pongámoslo así: aquella noche, ¿con quién se sentó?». # who: shmelkov # invented
+ [—Poluyánov. Véresov. Sizyj. # id: three-names # act: table]
    —Poluyánov, Véresov, Sizyj —dices, según estaban sentados. # invented
    El 2.XII.37, S. nombró a P., V. y otro más como aquellos con quienes estuvo encerrada una noche. La índole de la relación se desprende por sí sola. # record: file # invented
    —Con uno me basta. —Los va mirando—. ¿El último cómo se escribe? —Se lo deletreas. Es el más corto, y en el renglón queda poco sitio. # who: shmelkov
    Lo pone, cuenta los nombres desde arriba moviendo los labios y le salen veinticinco; y te mira, a ver si son.
    -> confrontation
+ [—Una urna. Cuatro personas. Yo contaba. # id: only-numbers # act: table]
    —Una urna —dices—. Cuatro personas. Yo contaba. # invented
    El 2.XII.37, S. reconoció a cuatro personas y ocultó a tres de ellas. # record: file # invented
    —Menos usted —dice Shmelkov, y recurre a los dedos—. Tres. Y a mí me basta con uno. ¿No podría darme uno? # who: shmelkov
    Tenías los ojos en las columnas, le dices. Podría pedir la lista a Moscú, pero de Moscú tarda seis semanas, y él querría estar en casa. Acaba poniendo «persona no establecida», y te pregunta si eso cuenta por uno. # invented
    -> confrontation
+ [—Enfrente, Véresov, el del instituto. # id: veresov-first # act: table]
    —Enfrente, Véresov —dices. Ese tiene un instituto alrededor y el nombre en el lomo de los libros. # invented
    El 2.XII.37, S. puso por delante a V., lumbrera de la ciencia, con la esperanza evidente de ampararse tras él. # record: file # invented
    —¿El de los Problemas de Véresov? —Shmelkov deja la pluma—. ¿El de los dos trenes y la golondrina que va y viene? # who: shmelkov # invented
    Se lo enseñas en el secante: la golondrina se deja, se coge la hora. Lo hace él solo, y le sale. Mira un rato el apellido y le pasa una raya por encima. «Este no me lo firman —dice—. Pongamos: una persona sentada a la mesa». # who: shmelkov
    -> confrontation

= confrontation
Traen a Diomin, que ha de decirte a la cara lo que tiene firmado. Está más bajo. Las manos se le quedan donde se las ponen. # sound: door # claim: confrontation-politburo # invented
—¿Se conocen ustedes? —lee Shmelkov. # who: shmelkov
—Tuve prestado su apellido —dice Diomin. # who: dyomin # invented
Después lo dice, a la pared, de un tirón, como dicen los niños una poesía. «Si en el taller marcan mal todos los calibres menos uno, vecina, ese es el que yo mando comprobar». # who: dyomin # invented
—Lo de «vecina» aquí no viene —dice Shmelkov, que lo sigue con el dedo. # who: shmelkov
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
    —Lo dijo —dices—. Yo lo oí. # invented
    En el careo del 4.XII.37, S. confirmó íntegramente las palabras de D. Calla qué más tiene de él. # record: file # invented
    —Ahí está. —Diomin se lo dice a Shmelkov, y asiente—. Dos que marcan lo mismo. # who: dyomin
    Tenéis que firmar los dos, él primero. Firma y repasa, y a la segunda la pluma atraviesa el papel. Hay que buscar otro impreso, y mientras lo buscan estáis uno al lado del otro, como el día que os eligieron. # invented
    -> protocol
+ [—A mí no me lo dijo nunca. # id: deny # act: confrontation]
    —A mí no me lo dijo nunca —dices. # invented
    En el careo del 4.XII.37, S. negó lo que en 1935 se leyó en su presencia y se votó contando ella. Con esto queda probado que es capaz de negar cualquier cosa. # record: file # invented
    —¿Y al lado de quién estaba yo? —Diomin quiere saberlo de verdad. Mira a Shmelkov, que lo mira en los papeles. # who: dyomin
    —De ella —dice Shmelkov. # who: shmelkov
    —Eso creía —dice Diomin, muy bajo. «Pongámoslo así —dice Shmelkov, mojando la pluma—: se dijo, y no se oyó». # who: shmelkov
    -> protocol
+ [—¿Quién le pone aceite al torno, Prójor Ilich? # id: ask-health # act: confrontation]
    —¿Quién le pone aceite al torno? —le preguntas. # invented
    En el careo del 4.XII.37, S., en vez de responder, se dirigió a D. en un lenguaje convenido en el que se hablaba de aceite. # record: file # invented
    —Primero se le da media vuelta —dice, cuando le ha llegado—, a mano. —La mano se ha ido de su sitio y la está dando—. Y la copita. Todos se olvidan de la copita. # who: dyomin
    —¿Qué copita? —dice Shmelkov, escribiendo. Diomin se la enseña, en la esquina de la mesa; les lleva un rato. Cuando lo sacan, la mano va todavía por la media vuelta. # who: shmelkov # invented
    -> protocol

= protocol
Las hojas se han pasado a máquina del impreso que rellenaste en la recepción; te han hecho nacer un año tarde, como en una copia que viste una vez. Sois veinticinco ahí dentro. Para firmar hay silla. «Diecinueve hojas», dice Shmelkov, y levanta la primera. # light: lamp # sound: typewriter # claim: confession-composed # figure: protocol # invented
+ [Firmar al pie de cada una. # id: foot-of-each # act: protocol]
    Firmas al pie de cada una, pegada al último renglón, para que no se pueda meter nada. # sound: pencil # invented
    El 11.XII.37, S. firmó todas y cada una de las hojas del acta, sin observaciones. # record: file # invented
    «Las firmé todas. Eran diecinueve». # record: testimony # invented
    A la séptima se le ha caído la rúbrica, y a la duodécima, el «ova». Shmelkov pone la última junto a la primera. «Dirán que son dos personas», dice. De modo que la última la haces otra vez, con rúbrica, como para hilo. # who: shmelkov # invented
    -> slip
+ [Poner la hora al lado de cada firma. # id: hour-beside # act: protocol]
    Al lado de cada firma pones la hora, la del reloj que tiene él encima: las cuatro y diez, las cuatro y once. # sound: clock # invented
    El 11.XII.37, S. consignó la hora junto a cada firma, para dar a entender que el acta se levantó de noche. # record: file # invented
    «Puse la hora. La última fueron las cuatro y veintiocho». # record: testimony # invented
    —Va atrasado —dice Shmelkov, que se ha vuelto a mirar—. Siete minutos. —Le preguntas si quiere que las corrijas. Lo intenta con los dedos, hacia delante, y luego hacia atrás—. Déjelo. Es de noche con las dos. # who: shmelkov # invented
    -> slip
+ [—Ponga al final cuántas hojas son. En letra. # id: count-sheets # act: protocol]
    —Ponga al final cuántas hojas son —dices—. En letra. # invented
    El 11.XII.37, S. exigió que el número de hojas constase en letra, como en otra ocasión que la instrucción conoce. # record: file # invented
    «Diecinueve. Lo pone al final, en letra». # record: testimony # invented
    Él las cuenta y le salen dieciocho. Había dos pegadas, con mermelada; también trabaja en casa. Lo escribe, te enseña cómo lo ha puesto, por si lleva hache, y solo entonces cae en que ya no puede perder ninguna. # invented
    -> slip

= slip
A finales de diciembre te toca esperar de cara a la pared. En la casa está la Sala Militar, en el despacho del jefe de bomberos. Al otro lado de la pared uno dicta y una mecanógrafa escribe. «La misma —dice él—. Punto y aparte. La misma». La vista no ha empezado, le cuenta un guardia a otro. # scene: hotel-corridor # light: day # sound: typewriter # place: teller-slip # claim: ivanovo-verdicts-typed-first # invented
Lo tuyo es un papel más pequeño, del Consejo Especial. Ocho años. Se lee, y se firma por detrás. # invented
+ [Leerlo en voz alta. # id: read-it]
    Lo lees con la voz con que leíste lo del pan. «Para usted», dice el funcionario. Pero por el pasillo se ha oído, y alguien que está de cara al yeso lo repite detrás de ti, bajito, probándolo: «Ocho». # invented
    -> on_the_back
+ [—La fecha es anterior a mi firma. # id: ask-date]
    —El dos de diciembre. Yo firmé el once. —El funcionario trae las hojas, compara y llama a otro funcionario. «Pues sí», dice el otro. Te lo agradecen. ¿Cuál de las dos diría usted que es la errata? # invented
    -> on_the_back

= on_the_back
—¿Con cartas —preguntas, cuando has firmado, con la rúbrica— o sin cartas? # sound: pencil # invented
Él lo mira por un lado y luego por el otro. «“Sin” no pone», dice. # invented
-> the_statement
